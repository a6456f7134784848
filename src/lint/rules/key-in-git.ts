import { posix } from "node:path";
import { gitIgnore } from "../facts/gitignore.ts";
import type { Rule } from "../rule.ts";

export const keyInGit: Rule = {
  metadata: {
    id: "key-in-git",
    severity: "error",
    title: "Keys that decrypt the app's credentials are kept out of git, and so out of the image",
    securitySeverity: 8.8,
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    for (const path of ["config/master.key", "config/credentials/production.key"]) {
      if (project.surroundings.entries.get(path) !== "text" || isIgnored(path)) continue;
      const file = posix.join(project.directory, path);
      yield {
        at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
        // Beside a .gitignore of a folder above, the file may be on this machine only.
        ...(project.directory === "." ? {} : { severity: "warning" as const }),
        message: `${path} is in the repository: everybody who can read it, or the image, can decrypt the app's credentials`,
        help: `Add /${path} to .gitignore, remove it from git, and change the key with \`bin/rails credentials:edit\` after deleting both files.`,
      };
    }
  },
};
