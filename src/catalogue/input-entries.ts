// What is wrong with the step's inputs.

import type { Entries } from "./entry.ts";

/** One input that cannot be used. Never with the text of a secret in it. */
export interface InputProblem {
  input: string;
  /** Where in it: `line 3`. */
  part?: string;
  /** `is "yes"`. */
  found: string;
  /** `true or false`. */
  expected: string;
}

/** Where something better can be said than that the workflow is to be corrected. */
const fixes: Readonly<Record<string, string>> = {
  probes:
    "Correct the `probes` input, or leave out what is wrong: everything that is left out is derived from the config.",
  "ssh-known-hosts":
    "Print the lines on a machine that you trust with `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` when it is not 22), compare the fingerprints, and store them.",
};

export const inputEntries = {
  "input-invalid": ({ problems }: { problems: readonly InputProblem[] }) => {
    const [first] = problems;
    const special = problems.length === 1 && first !== undefined ? fixes[first.input] : undefined;
    return {
      title: problems.length === 1 ? "An input is wrong" : `${problems.length} inputs are wrong`,
      cause: problems.map(inputProblem).join(" "),
      fix: special ?? "Correct `with:` of this step in the workflow; action.yml lists what each input takes.",
    };
  },
} satisfies Entries;

function inputProblem({ input, part, found, expected }: InputProblem): string {
  return `Input \`${input}\`${part === undefined ? "" : `: ${part}`} ${found}; expected ${expected}.`;
}
