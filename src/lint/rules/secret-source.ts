import { gitIgnore } from "../facts/gitignore.ts";
import { allSecrets } from "../facts/secret-names.ts";
import { deploysFromWorkflow, workflowGives, workflowReplaces } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const secretSource: Rule = {
  metadata: {
    id: "secret-source",
    severity: "warning",
    title: "Secret comes from a file or login that a runner does not have",
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    const fromWorkflow = deploysFromWorkflow(project);
    for (const { entry, file, at } of allSecrets(project)) {
      if (workflowReplaces(project, file.path)) continue;

      const reason = localSource((entry.rawValue ?? "").slice(0, longestCommand), isIgnored);
      if (reason === undefined || workflowGives(project, entry.name)) continue;

      yield {
        at,
        ...(fromWorkflow ? {} : { severity: "info" as const }),
        message: `\`${entry.name}\` comes from ${reason}, so it is empty on a runner`,
        help: `Write \`${entry.name}=$${entry.name}\` and pass a repository secret with that name. The action writes that line itself if it gets the value.`,
      };
    }
  },
};

const dotenvName = /(?<![\w-])\.env(?:\.[\w.]+)?(?![\w-])/g;

/** In characters; the rest of a longer value is not searched. */
const longestCommand = 1000;

function localSource(value: string, isIgnored: (path: string) => boolean): string | undefined {
  const file = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(value)?.[1];
  if (file !== undefined && (file.startsWith("/") || isIgnored(file))) {
    return `${file}, which is not in the repository`;
  }

  const commands = [...value.matchAll(/\$\([^)]*/g)].map(([command]) => command);
  const dotenv = commands.flatMap((command) => [...command.matchAll(dotenvName)].map(([name]) => name)).at(-1);
  if (dotenv !== undefined && isIgnored(dotenv)) return `${dotenv}, which is not in the repository`;

  if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(value)) return "the GitHub CLI login of one machine";
  if (commands.some((command) => command.includes("~/") || command.includes("$HOME/")))
    return "a file in a home directory";
  return undefined;
}
