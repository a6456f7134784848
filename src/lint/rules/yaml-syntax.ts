import type { Project } from "../../project/project.ts";
import type { ConfigFile } from "../../repository/reader.ts";
import type { Rule } from "../rule.ts";

export const yamlSyntax: Rule = {
  metadata: {
    id: "yaml-syntax",
    severity: "error",
    title: "The configuration is valid YAML",
  },
  *check(project) {
    const files = [project.config, ...project.variants.map((variant) => variant.file)];
    for (const error of files.flatMap((file) => file?.document?.errors ?? [])) {
      const { message, help, severity, ...at } = error;
      yield { at, message, help, severity };
    }
    for (const error of surrounding(project).flatMap(({ document }) => document?.errors ?? [])) {
      const { message, help, severity: _, ...at } = error;
      yield { at, message, help: `${help} Nothing in this file was checked.`, severity: "warning" };
    }
  },
};

/** Files that others read than Kamal. What ERB makes of one is known to nobody here; most workflows are none of ours. */
function surrounding(project: Project): ConfigFile[] {
  const { database, storage, litestream, workflows } = project.surroundings;
  const deploying = workflows.filter(({ document }) => /\bkamal\b/.test(document?.source.text ?? ""));
  return [database, storage, ...litestream, ...deploying].filter(({ document }) => document?.hasErb === false);
}
