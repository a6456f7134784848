import { gitIgnoreFromRoot } from "../facts/gitignore.ts";
import { allSecrets, isSecretName, isTemplateValue } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

export const secretLiteral: Rule = {
  metadata: {
    id: "secret-literal",
    severity: "error",
    title: "Secrets file in git contains the value of a secret",
    securitySeverity: 8.2,
  },
  *check(project) {
    const isIgnored = gitIgnoreFromRoot(project);
    for (const { entry, file, at } of allSecrets(project)) {
      const value = (entry.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
      if (entry.kind !== "literal" || !isSecretName(entry.name) || isTemplateValue(value)) continue;
      if (isIgnored(file.path)) continue;

      yield {
        at,
        message: `${file.path} contains the value of \`${entry.name}\`, so anyone who can read the repository can read it`,
        help: `Write \`${entry.name}=$${entry.name}\`, and store a new value as a repository secret, because the old one stays in the git history.`,
      };
    }
  },
};
