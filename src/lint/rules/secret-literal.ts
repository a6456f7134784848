import { gitIgnore } from "../facts/gitignore.ts";
import { allSecrets, isSecretName, isTemplateValue } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

export const secretLiteral: Rule = {
  metadata: {
    id: "secret-literal",
    severity: "error",
    title: "The secrets file in git says where values come from, and holds none itself",
    securitySeverity: 8.2,
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    for (const { entry, file, at } of allSecrets(project)) {
      const value = (entry.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
      if (entry.kind !== "literal" || !isSecretName(entry.name) || isTemplateValue(value)) continue;
      if (isIgnored(file.path)) continue;
      yield {
        at,
        message: `The value of \`${entry.name}\` is written out in ${file.path}, so everybody who can read the repository has it`,
        help: `Write \`${entry.name}=$${entry.name}\`, keep the value as a repository secret, and replace it: git keeps the old one.`,
      };
    }
  },
};
