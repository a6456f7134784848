// Invalid inputs of the step.

import type { Entries } from "./entry.ts";

/** One invalid input. Must not contain the value of a secret. */
export interface InputProblem {
  input: string;
  /** The part of the input: `line 3`. */
  part?: string;
  /** `is "yes"`. */
  found: string;
  /** `true or false`. */
  expected: string;
}

/** Inputs with more specific advice than "Correct the `with:` of this step". */
const fixes: Readonly<Record<string, string>> = {
  probes:
    "Correct the `probes` input, or remove the invalid part: anything that is not set there is derived from deploy.yml.",
  "host-keys":
    "Set `ssh-known-hosts` too, and check that the secret or variable that it comes from exists and is passed to this job. On a machine that you trust, `ssh-keyscan HOST` prints the lines for it; compare the fingerprints with the server's.",
  "ssh-known-hosts":
    "On a machine that you trust, run `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` if the port is not 22), compare the fingerprints with the server's, and store the lines it prints.",
};

export const inputEntries = {
  "input-invalid": ({ problems }: { problems: readonly InputProblem[] }) => {
    const [first] = problems;
    const special = problems.length === 1 && first !== undefined ? fixes[first.input] : undefined;

    return {
      title: problems.length === 1 ? `Invalid input \`${first?.input}\`` : `${problems.length} invalid inputs`,
      cause: problems.map(inputProblem).join(" "),
      fix: special ?? "Correct the `with:` of this step. action.yml lists what each input accepts.",
    };
  },
} satisfies Entries;

function inputProblem({ input, part, found, expected }: InputProblem): string {
  return `Input \`${input}\`${part === undefined ? "" : `: ${part}`} ${found}; expected ${expected}.`;
}
