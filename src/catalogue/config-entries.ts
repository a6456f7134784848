// What is wrong with the repository: the config's files, its values, the working directory, the version to deploy.

import type { Entries } from "./entry.ts";

/** Why a config that can be read cannot be deployed. `place`: `config/deploy.yml:3:5`; `path`: `servers/web`. */
type InvalidConfig =
  | { problem: "wrong-type"; place: string; path: string; expected: string; found: string }
  | { problem: "no-mapping"; place: string; found: string }
  | { problem: "missing-key"; file: string; key: string }
  | { problem: "no-servers"; file: string }
  | { problem: "role-without-hosts"; file: string; role: string }
  | { problem: "primary-role-undefined"; file: string; role: string; roles: readonly string[] }
  | { problem: "accessory-role-undefined"; path: string; role: string };

export const configEntries = {
  "directory-missing": ({ directory, root, problem }: { directory: string; root: string; problem: string }) => ({
    title: "There is no such working directory",
    cause: `Expected the app in \`${directory}\` (working-directory) of ${root}: ${problem}.`,
    fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root.",
  }),

  /** `neighbours`: what is in `folder` instead. */
  "config-missing": (facts: { file: string; folder: string; neighbours: readonly string[] }) => ({
    title: "There is no Kamal configuration",
    cause: `Expected ${facts.file} in the repository; in ${facts.folder === "." ? "its root" : facts.folder} there is ${someOf(facts.neighbours) || "nothing"}.`,
    fix: "Create it with `kamal init`, or point `working-directory` and `config-file` to it (and check the repository out before this step).",
  }),

  /** `destinations`: those that have a file. */
  "destination-missing": (facts: { destination: string; file: string; destinations: readonly string[] }) => ({
    title: `The destination \`${facts.destination}\` has no configuration`,
    cause: `Expected ${facts.file}, which is not in the repository; ${
      facts.destinations.length === 0
        ? "there is none for any destination"
        : `destinations that have one: ${someOf(facts.destinations)}`
    }.`,
    fix: `Create ${facts.file}, or correct the input \`destination\`.`,
  }),

  /** `problem` and `help`: as the finding about this file says it. */
  "config-unreadable": ({ problem, help }: { problem: string; help: string }) => ({
    title: "The configuration cannot be read",
    cause: `${problem}.`,
    fix: help,
  }),

  /** Without the line itself: it can hold a secret, and the place is enough to find it. */
  "config-syntax": ({ place, problem, help }: { place: string; problem: string; help: string }) => ({
    title: "The configuration is not valid YAML",
    cause: `${place}: ${problem}.`,
    fix: help,
  }),

  "config-empty": ({ file, ofDestination }: { file: string; ofDestination: boolean }) => ({
    title: "The configuration file is empty",
    cause: `${file} is there and has no content; Kamal crashes on such a file.`,
    fix: `Write the configuration into ${file}, or remove the file${ofDestination ? " and the destination" : ""}.`,
  }),

  "config-invalid": (facts: InvalidConfig) => ({ title: "The configuration cannot be deployed", ...invalid(facts) }),

  "config-unknown": ({ place, path }: { place: string; path: string }) => ({
    title: "The configuration depends on ERB",
    cause: `${place}: \`${path}\` is computed by ERB, which is never run here.`,
    fix: "Let Kamal evaluate the file, or write the value out.",
  }),

  /** `said`: Kamal's own message. */
  "config-refused": ({ configFile, said }: { configFile: string; said: string }) => ({
    title: `Kamal refuses ${configFile}`,
    cause: `Kamal says: ${said}`,
    fix: `Correct ${configFile}; \`kamal config\` shows the same message on your machine.`,
  }),

  "no-git": ({ directory }: { directory: string }) => ({
    title: "There is no version to deploy",
    cause: `${directory} is in no git repository with a commit, and the input \`version\` is not given.`,
    fix: "Add `actions/checkout` before this step, or give `version`.",
  }),
} satisfies Entries;

function invalid(facts: InvalidConfig): { cause: string; fix: string } {
  switch (facts.problem) {
    case "wrong-type":
      return {
        cause: `${facts.place}: \`${facts.path}\` should be ${facts.expected}, and it is ${facts.found}.`,
        fix: `Correct \`${facts.path}\`; \`kamal docs\` shows every key with an example.`,
      };
    case "no-mapping":
      return {
        cause: `${facts.place}: a mapping of keys to values is expected, and it is ${facts.found}.`,
        fix: "Start the file with keys such as `service: my-app`; `kamal docs configuration` shows all of them.",
      };
    case "missing-key":
      return {
        cause: `${facts.file}: \`${facts.key}\` is missing.`,
        fix: `Add \`${facts.key}: …\` at the top level of ${facts.file}.`,
      };
    case "no-servers":
      return { cause: `${facts.file}: \`servers\` is missing.`, fix: "List the hosts of the app in `servers`." };
    case "role-without-hosts":
      return {
        cause: `${facts.file}: the role \`${facts.role}\` has no hosts.`,
        fix: `List its hosts in \`servers/${facts.role}\`.`,
      };
    case "primary-role-undefined":
      return {
        cause: `${facts.file}: the primary role \`${facts.role}\` is not defined; roles in \`servers\`: ${facts.roles.join(", ") || "none"}.`,
        fix: `Add \`${facts.role}\` to \`servers\`, or name one of them in \`primary_role\`.`,
      };
    case "accessory-role-undefined":
      return {
        cause: `\`${facts.path}\` names the role \`${facts.role}\`, which is not in \`servers\`.`,
        fix: "Name a role that exists.",
      };
  }
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
