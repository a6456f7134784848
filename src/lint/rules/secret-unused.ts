import type { SecretEntry } from "../../repository/secrets-file.ts";
import { allSecrets, type PlacedSecret } from "../facts/secret-names.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretUnused: Rule = {
  metadata: {
    id: "secret-unused",
    severity: "info",
    title: "Secret is defined but not used",
  },
  *check(project) {
    const configs = project.variants.map(({ config }) => config);
    // With ERB, or if only one destination is linted, other configurations may use more names.
    if (configs.includes(undefined) || project.chosen.destination !== undefined) return;
    if (project.variants.some(({ file }) => file?.document?.hasErb === true) || project.hasErb) return;

    // Other apps in the folder read the same secrets files.
    const siblings = project.surroundings.siblings.map(({ source }) => source?.text ?? "");
    if (siblings.some((text) => text.includes("<%"))) return;

    const used = new Set([
      ...configs.flatMap((config) => config?.secrets ?? []).map(({ name }) => name),
      ...siblings.flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []),
    ]);
    const secrets = allSecrets(project);
    const files = new Map(secrets.map(({ file }) => [file.path, file.source?.text ?? ""]));
    const reads = new Map([...files].map(([path, text]) => [path, readsIn(text)]));
    for (const { entry } of secrets) for (const name of readBy(entry)) used.add(name);

    for (const secret of secrets) {
      const { entry, at } = secret;
      // Shell keywords (`fi`, `done`): dotenv reads them as names, but they define nothing.
      if (entry.rawValue === undefined) continue;
      // Kamal's template defines it, whether or not the registry needs a password.
      if (entry.name.startsWith("KAMAL_REGISTRY_") || used.has(entry.name)) continue;
      if (isReadElsewhere(secret, reads.get(secret.file.path))) continue;

      yield {
        at,
        message: `\`${entry.name}\` is defined here, but nothing in the Kamal configuration uses it`,
        help: "Add it under `env/secret` where it is needed, or remove the line.",
        shared: { key: "unused", name: entry.name, words: wordsForSeveral },
      };
    }
  },
};

function wordsForSeveral(names: string): Pick<Problem, "message" | "help"> {
  return {
    message: `${names} are defined here, but nothing in the Kamal configuration uses them`,
    help: "Add them under `env/secret` where they are needed, or remove the lines.",
  };
}

/** Other names that the value of an entry reads, including inside commands. */
function readBy(entry: SecretEntry): string[] {
  const names = [...(entry.rawValue ?? "").matchAll(/\$\{?([A-Za-z0-9_]+)/g)].map((match) => match[1] ?? "");
  return [...names, ...entry.references].filter((name) => name !== entry.name);
}

/** Where a file first and last reads each variable. */
type Reads = ReadonlyMap<string, readonly [first: number, last: number]>;

function readsIn(text: string): Reads {
  const reads = new Map<string, readonly [number, number]>();
  for (const { index, 1: name = "" } of text.matchAll(/\$\{?([A-Za-z0-9_]+)/g)) {
    reads.set(name, [reads.get(name)?.[0] ?? index, index]);
  }
  return reads;
}

/** Whether another line reads the variable, as in a shell script (`if [ "$STAGE" = … ]`). */
function isReadElsewhere({ entry }: PlacedSecret, reads: Reads | undefined): boolean {
  const read = reads?.get(entry.name);
  return read !== undefined && (read[0] < entry.start || read[1] >= entry.end);
}
