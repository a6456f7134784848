import { posix } from "node:path";
import { startOf } from "../../text/source.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import type { Rule } from "../rule.ts";

export const keyInGit: Rule = {
  metadata: {
    id: "key-in-git",
    severity: "error",
    title: "Key that decrypts the app's credentials is in the repository",
    securitySeverity: 8.8,
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    for (const path of ["config/master.key", "config/credentials/production.key"]) {
      if (project.surroundings.entries.get(path) !== "text" || isIgnored(path)) continue;

      const environment = path.endsWith("/production.key") ? " --environment production" : "";
      const file = posix.join(project.directory, path);
      yield {
        at: startOf(file),
        message: `${path} is in the repository, so anyone who can read the repository or the image can decrypt the app's credentials`,
        help: `Save the output of \`bin/rails credentials:show${environment}\` first, because without the key nobody can read the credentials. Add /${path} to .gitignore, delete the key and the encrypted file, and write the credentials again with \`bin/rails credentials:edit${environment}\`. Then replace each secret in them, because git keeps the old ones, and deploy with the new key.`,
      };
    }
  },
};
