import type { Rule } from "../types.ts";

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
  },
};
