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

      const file = posix.join(project.directory, path);
      yield {
        at: startOf(file),
        message: `${path} is in the repository, so anyone who can read the repository or the image can decrypt the app's credentials`,
        help: `Add /${path} to .gitignore and remove the file from git. Then delete the key and the encrypted file, and run \`bin/rails credentials:edit\` to create a new key.`,
      };
    }
  },
};
