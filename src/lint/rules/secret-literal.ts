import { gitIgnoreFromRoot } from "../facts/gitignore.ts";
import { isSecretEntry } from "../facts/named-secrets.ts";
import { type PlainSecret, plainSecrets } from "../facts/plain-secrets.ts";
import { allSecrets } from "../facts/secret-names.ts";
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
      const [found] = plainSecrets(entry.rawValue ?? "");
      const isNamed = isSecretEntry(entry);
      if ((found === undefined && !isNamed) || isIgnored(file.path)) continue;

      const what = found === undefined || isNamed ? "the value of" : `${found.what} in`;
      yield {
        at,
        ...severityOf(found, isNamed),
        message: `${file.path} contains ${what} \`${entry.name}\`, so anyone who can read the repository can read it`,
        help: `Write \`${entry.name}=$${entry.name}\`, and store a new value as a repository secret, because the old one stays in the git history.`,
      };
    }
  },
};

/** A test key opens nothing that matters; a password in a URL may be one that everybody knows. */
function severityOf(found: PlainSecret | undefined, isNamed: boolean): { severity?: "warning" } {
  const isMild = found?.kind === "test" || (found?.kind === "likely" && !isNamed);
  return isMild ? { severity: "warning" } : {};
}
