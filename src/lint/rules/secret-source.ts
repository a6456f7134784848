import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import { allSecrets } from "../facts/secret-names.ts";
import { mentionedInWorkflows, workflowGives, workflowReplaces, workflowWrites } from "../facts/workflow-files.ts";
import { deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const secretSource: Rule = {
  metadata: {
    id: "secret-source",
    severity: "warning",
    title: "Secret comes from a file or login that a runner does not have",
  },
  *check(project) {
    // The developer's machine that deploys has what it needs.
    if (deployJobs(project).length === 0) return;

    const isIgnored = gitIgnore(project);
    // A step may write a file that is not in git.
    const isAbsent = (path: string) => isIgnored(path) && !workflowWrites(project, posix.join(project.directory, path));
    for (const { entry, file, at } of allSecrets(project)) {
      if (workflowReplaces(project, file.path)) continue;

      const value = (entry.rawValue ?? "").slice(0, longestCommand);
      const reason = localSource(value, isAbsent) ?? toolSource(value, project);
      if (reason === undefined || workflowGives(project, entry.name)) continue;

      yield {
        at,
        message: `\`${entry.name}\` comes from ${reason}, so it is empty on a runner`,
        help: `Write \`${entry.name}=$${entry.name}\` and pass a repository secret with that name. The action writes that line itself if it gets the value.`,
        shared: {
          key: reason,
          name: entry.name,
          words: (names) => ({
            message: `${names} come from ${reason}, so they are empty on a runner`,
            help: "Write `NAME=$NAME` for each, and pass repository secrets with these names. The action writes the lines itself if it gets the values.",
          }),
        },
      };
    }
  },
};

const dotenvName = /(?<![\w-])\.env(?:\.[\w.]+)?(?![\w-])/g;

/** In characters; the rest of a longer value is not searched. */
const longestCommand = 1000;

function localSource(value: string, isAbsent: (path: string) => boolean): string | undefined {
  const file = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(value)?.[1];
  if (file !== undefined && (file.startsWith("/") || isAbsent(file))) {
    return `${file}, which is not in the repository`;
  }

  const commands = [...value.matchAll(/\$\([^)]*/g)].map(([command]) => command);
  const dotenv = commands.flatMap((command) => [...command.matchAll(dotenvName)].map(([name]) => name)).at(-1);
  if (dotenv !== undefined && isAbsent(dotenv)) return `${dotenv}, which is not in the repository`;

  if (commands.some((command) => command.includes("~/") || command.includes("$HOME/")))
    return "a file in a home directory";
  return undefined;
}

/** What a tool reads that is there, but finds nothing. */
function toolSource(value: string, project: Project): string | undefined {
  if (/\$\(\s*gh\s+secret\b/.test(value)) return "`gh secret`, which never prints a value";
  // With GH_TOKEN, `gh auth token` prints it.
  if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(value)) {
    return mentionedInWorkflows(project, /\b(?:GH|GITHUB)_TOKEN\s*[:=]/)
      ? undefined
      : "the GitHub CLI login of one machine";
  }

  if (!/\$\(\s*(?:bundle\s+exec\s+)?(?:\.?\/?bin\/)?rails\s+(?:credentials:|runner\b)/.test(value)) return undefined;
  const hasGems = mentionedInWorkflows(project, /bundler-cache: {0,5}["']?true|\bbundle install\b|^ {0,20}container:/m);
  const hasKey = mentionedInWorkflows(project, /RAILS_MASTER_KEY|master\.key/);
  if (hasGems && hasKey) return undefined;
  return `Rails, but no workflow in this repository ${hasGems ? "passes RAILS_MASTER_KEY" : "installs the app's gems"}`;
}
