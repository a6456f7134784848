import type { Project } from "../../project/project.ts";

/** A config that a workflow deploys, as it is written there. */
export interface NamedConfig {
  readonly path: string;
  readonly workflow: string;
}

const named = /(?:\s(?:-c|--config-file)(?:=|[ \t]+)|\bconfig-file:[ \t]*)["']?([\w./-]{1,200}\.ya?ml)/g;

/** The configs that workflows name with `-c` or with the input `config-file`, without duplicates. */
export function namedConfigs(project: Project): NamedConfig[] {
  const found = new Map<string, NamedConfig>();
  for (const { path: workflow, document } of project.surroundings.workflows) {
    const text = document?.source.text ?? "";
    if (!/\bkamal\b/i.test(text)) continue;
    for (const [, path = ""] of text.matchAll(named)) if (!found.has(path)) found.set(path, { path, workflow });
  }
  return [...found.values()].slice(0, 20);
}
