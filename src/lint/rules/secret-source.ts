import { gitIgnore } from "../facts/gitignore.ts";
import { allSecrets, deploysFromWorkflow, workflowGives } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

export const secretSource: Rule = {
  metadata: {
    id: "secret-source",
    severity: "warning",
    title: "Secrets come from where a runner has them, not from files and logins of one machine",
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    const fromWorkflow = deploysFromWorkflow(project);
    for (const { entry, at } of allSecrets(project)) {
      const reason = localSource((entry.rawValue ?? "").slice(0, longestCommand), isIgnored);
      if (reason === undefined || workflowGives(project, entry.name)) continue;
      yield {
        at,
        ...(fromWorkflow ? {} : { severity: "info" as const }),
        message: `\`${entry.name}\` comes from ${reason}: on a runner its value is empty`,
        help: `Write \`${entry.name}=$${entry.name}\` and pass a repository secret of that name; the action does both when it has the value.`,
      };
    }
  },
};

/** Characters; what follows in a longer value is not looked at. */
const longestCommand = 1000;

function localSource(value: string, isIgnored: (path: string) => boolean): string | undefined {
  const file = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(value)?.[1];
  if (file !== undefined && (file.startsWith("/") || isIgnored(file))) {
    return `${file}, which is not in the repository`;
  }
  const dotenv = /\$\([^)]*(?<![\w-])(\.env(?:\.[\w.]+)?)(?![\w-])/.exec(value)?.[1];
  if (dotenv !== undefined && isIgnored(dotenv)) return `${dotenv}, which is not in the repository`;
  if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(value))
    return "the login of the GitHub CLI on one's own machine";
  if (/\$\([^)]*~\/|\$\([^)]*\$HOME\//.test(value)) return "a file in one's own home directory";
  return undefined;
}
