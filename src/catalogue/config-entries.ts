// Problems in the repository: configuration files, their values, the working directory, the version
// to deploy.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

/**
 * Why a readable config cannot be deployed. `place`: `config/deploy.yml:3:5`; `path`:
 * `servers/web`.
 */
type InvalidConfig =
  | { problem: "wrong-type"; place: string; path: string; expected: string; found: string }
  | { problem: "no-mapping"; place: string; found: string }
  | { problem: "missing-key"; file: string; key: string }
  | { problem: "no-servers"; file: string }
  | { problem: "role-without-hosts"; place: string; role: string }
  | { problem: "primary-role-undefined"; place: string; role: string; roles: readonly string[] }
  | { problem: "accessory-role-undefined"; place: string; path: string; role: string }
  | { problem: "bad-value"; place: string | undefined; path: string; value: string; expected: string };

export const configEntries = {
  "directory-missing": ({ directory, root, problem }: { directory: string; root: string; problem: string }) => ({
    title: "Working directory not found",
    cause: `The input \`working-directory\` is \`${directory}\`, but the action cannot use that directory in ${root}: ${problem}.`,
    fix: "Check out the repository before this step (`actions/checkout`), and set `working-directory` relative to its root.",
  }),

  /** `neighbours`: the files that `folder` contains instead. */
  "config-missing": (facts: { file: string; folder: string; neighbours: readonly string[] }) => ({
    title: "No Kamal configuration found",
    cause: `Expected ${facts.file} in the repository, but ${facts.folder === "." ? "its root" : `the folder ${facts.folder}`} contains ${someOf(facts.neighbours) || "nothing"}.`,
    fix: "Check out the repository before this step. If the file is somewhere else, set `working-directory` and `config-file`; if there is none yet, create it with `kamal init`.",
  }),

  /** `destinations`: those with a file. */
  "destination-missing": (facts: { destination: string; file: string; destinations: readonly string[] }) => ({
    title: `No configuration for the destination \`${facts.destination}\``,
    cause: `Expected ${facts.file}, but it is not in the repository. ${
      facts.destinations.length === 0
        ? "No destination has a file"
        : `Destinations with a file: ${someOf(facts.destinations)}`
    }.`,
    fix: `Create ${facts.file}, or correct the input \`destination\`.`,
  }),

  /** `problem` and `help`: from the finding about this file. */
  "config-unreadable": ({ problem, help }: { problem: string; help: string }) => ({
    title: "The configuration cannot be read",
    cause: `${problem}.`,
    fix: help,
  }),

  /** Does not quote the line, which can contain a secret; `place` is enough to find it. */
  "config-syntax": ({ place, problem, help }: { place: string; problem: string; help: string }) => ({
    title: "The configuration is not valid YAML",
    cause: `${place}: ${problem}.`,
    fix: help,
  }),

  "config-empty": ({ file, ofDestination }: { file: string; ofDestination: boolean }) => ({
    title: "The configuration file is empty",
    cause: `${file} exists but is empty, and Kamal crashes on an empty file.`,
    fix: ofDestination
      ? `Write the destination's configuration in ${file}, or remove the file and deploy without the destination.`
      : `Write the configuration in ${file}; \`kamal init\` creates an example.`,
  }),

  "config-invalid": (facts: InvalidConfig) => ({ title: "The configuration is not valid", ...invalid(facts) }),

  "config-unknown": ({ place, path }: { place: string; path: string }) => ({
    title: "A required value is computed by ERB",
    cause: `${place}: \`${path}\` is computed by ERB, which this action does not run.`,
    fix: "Replace the ERB with a plain value.",
  }),

  /** `said`: Kamal's own message, possibly empty; `stopped`: why we stopped Kamal. */
  "config-refused": (facts: { configFile: string; said: string } | { configFile: string; stopped: string }) => ({
    title: "said" in facts ? `Kamal rejects ${facts.configFile}` : `Kamal could not evaluate ${facts.configFile}`,
    cause: "said" in facts ? refusal(facts.said) : `Kamal was stopped: ${sentence(facts.stopped)}`,
    fix: `${("said" in facts ? refusalFix(facts) : undefined) ?? `Correct ${facts.configFile}.`} \`kamal config\` shows the same problem on your machine.`,
  }),

  "no-git": ({ directory }: { directory: string }) => ({
    title: "No version to deploy",
    cause: `${directory === "." ? "The workspace" : directory} is not in a git repository, and GITHUB_SHA is not set, so the commit to build is unknown.`,
    fix: "Add `actions/checkout` before this step.",
  }),

  /** `directory`: the root of the repository; `said`: git's message. */
  "git-refused": ({ directory, said }: { directory: string; said: string }) => ({
    title: "git cannot read the checkout",
    cause: `${directory} is in a git repository, but git cannot read its commit: ${sentence(said)}`,
    fix: `If the directory belongs to another user, as in a container job, run \`git config --global --add safe.directory ${shellWord(directory)}\` before this step. If the repository has no commit, check one out with \`actions/checkout\`.`,
  }),
} satisfies Entries;

function invalid(facts: InvalidConfig): { cause: string; fix: string } {
  switch (facts.problem) {
    case "wrong-type":
      return {
        cause: `${facts.place}: \`${facts.path}\` should be ${facts.expected}, but it is ${facts.found}.`,
        fix: `Correct \`${facts.path}\`. \`kamal docs\` shows every key with an example.`,
      };
    case "no-mapping":
      return {
        cause: `${facts.place}: expected a mapping of keys to values, but found ${facts.found}.`,
        fix: "Start the file with keys such as `service: my-app`. `kamal docs configuration` shows all of them.",
      };
    case "missing-key":
      return {
        cause: `${facts.file}: \`${facts.key}\` is missing.`,
        fix: `Add \`${facts.key}: …\` at the top level of ${facts.file}.`,
      };
    case "no-servers":
      return { cause: `${facts.file}: \`servers\` is missing.`, fix: "List the app's hosts under `servers`." };
    case "role-without-hosts":
      return {
        cause: `${facts.place}: the role \`${facts.role}\` has no hosts.`,
        fix: `List its hosts under \`servers/${facts.role}\`.`,
      };
    case "primary-role-undefined":
      return {
        cause: `${facts.place}: the primary role \`${facts.role}\` is not defined. Roles under \`servers\`: ${facts.roles.join(", ") || "none"}.`,
        fix: `Add \`${facts.role}\` to \`servers\`, or set \`primary_role\` to one of these roles.`,
      };
    case "accessory-role-undefined":
      return {
        cause: `${facts.place}: \`${facts.path}\` uses the role \`${facts.role}\`, but \`servers\` has no such role.`,
        fix: "Use a role from `servers`.",
      };
    case "bad-value":
      return {
        cause: `${prefix(facts.place)}\`${facts.path}\` is "${facts.value}", but it should be ${facts.expected}.`,
        fix: `Correct \`${facts.path}\` in ${facts.place === undefined ? "deploy.yml or in the destination's file" : "that line"}. If ERB computes it, correct the value that it reads.`,
      };
  }
}

function prefix(place: string | undefined): string {
  return place === undefined ? "" : `${place}: `;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

/** By words of Kamal's message. */
const refusalFixes: readonly (readonly [said: RegExp, fix: (configFile: string) => string])[] = [
  [
    /Configuration file not found/,
    () => "Commit that file, or correct the inputs `destination`, `config-file` and `working-directory` of this step.",
  ],
  [/must specify a destination/, () => "Set the input `destination` of this step, because deploy.yml requires one."],
  [/share the same host for SSL/, (file) => `Give each role a \`host\` of its own under its \`proxy\` in ${file}.`],
  [
    /specify one of `host`/,
    (file) => `Write exactly one of \`host\`, \`hosts\`, \`role\` and \`roles\` in that accessory in ${file}.`,
  ],
  [/unknown roles? /, (file) => `Use the name of a role that is listed under \`servers\` in ${file}.`],
  [/Invalid cache type/, (file) => `Set \`builder/cache/type\` in ${file} to \`gha\` or \`registry\`.`],
  [
    /the `docker` driver/,
    (file) => `Set \`builder/driver\` in ${file} to \`docker-container\`, or remove the setting that it names.`,
  ],
  [/Service name can only/, (file) => `Write \`service\` in ${file} with letters, digits, \`-\` and \`_\` only.`],
  [/reserved labels/, (file) => `Rename that label in ${file}.`],
  [
    /Missing (?:private_key|certificate)_pem/,
    (file) => `Add the missing one next to the other under \`proxy/ssl\` in ${file}.`,
  ],
  [
    /Conflicting proxy run/,
    (file) => `Write the same settings under \`proxy/run\` for all roles of that host in ${file}.`,
  ],
  [
    /did not find expected|mapping values are not allowed|could not find expected|found character that cannot start/,
    (file) => `Correct the YAML of ${file} at that line: often the indentation, a tab, or a text that needs quotes.`,
  ],
];

function refusalFix({ configFile, said }: { configFile: string; said: string }): string | undefined {
  return refusalFixes.find(([words]) => words.test(said))?.[1](configFile);
}

function refusal(said: string): string {
  return said === "" ? "Kamal stopped without a message." : `Kamal says: ${sentence(said)}`;
}
