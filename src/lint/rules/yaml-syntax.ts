import type { Project } from "../../project/project.ts";
import type { ConfigFile } from "../../repository/reader.ts";
import type { Rule } from "../rule.ts";

export const yamlSyntax: Rule = {
  metadata: {
    id: "yaml-syntax",
    severity: "error",
    title: "File is not valid YAML",
  },
  *check(project) {
    const files = [project.config, ...project.variants.map((variant) => variant.file)];
    for (const error of files.flatMap((file) => file?.document?.errors ?? [])) {
      const { message, help, severity, ...at } = error;
      yield { at, message, help, severity };
    }

    for (const error of otherFiles(project).flatMap(({ document }) => document?.errors ?? [])) {
      const { message, help, severity: _, ...at } = error;
      yield { at, message, help: `${help} The rest of this file was not checked.`, severity: "warning" };
    }
  },
};

/**
 * Files that Kamal does not read. Left out: files with ERB, workflows that do not mention Kamal.
 */
function otherFiles(project: Project): ConfigFile[] {
  const { database, storage, litestream, workflows } = project.surroundings;
  const deploying = workflows.filter(({ document }) => /\bkamal\b/.test(document?.source.text ?? ""));
  return [database, storage, ...litestream, ...deploying].filter(({ document }) => document?.hasErb === false);
}
