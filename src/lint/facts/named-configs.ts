import type { Project } from "../../project/project.ts";

/** A config that a workflow or a script deploys, as it is written there. */
export interface NamedConfig {
  readonly path: string;
  /** The file that names it. */
  readonly by: string;
}

const named = /(?:\s(?:-c|--config-file)(?:=|[ \t]+)|\bconfig-file:[ \t]*)["']?([\w./-]{1,200}\.ya?ml)/g;

/**
 * The configs that workflows and the scripts of deploys name with `-c` or with the input `config-file`,
 * without duplicates.
 */
export function namedConfigs({ surroundings }: Project): NamedConfig[] {
  const texts = [
    ...surroundings.workflows.map(({ path, document }) => ({ path, text: document?.source.text ?? "" })),
    ...surroundings.scriptFiles.map(({ path, source }) => ({ path, text: source?.text ?? "" })),
  ];

  const found = new Map<string, NamedConfig>();
  for (const { path: by, text } of texts) {
    if (!/\bkamal\b/i.test(text)) continue;
    for (const [, path = ""] of text.matchAll(named)) if (!found.has(path)) found.set(path, { path, by });
  }
  return [...found.values()].slice(0, 20);
}
