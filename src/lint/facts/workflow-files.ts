import { posix } from "node:path";
import type { Project } from "../../project/project.ts";

/**
 * Whether a workflow writes the file `path` (relative to the repository), so that the file in git
 * says little.
 */
export function workflowWrites(project: Project, path: string): boolean {
  const name = posix.relative(project.directory, path);
  return project.surroundings.workflows.some(({ document }) => isWrittenIn(document?.source.text ?? "", name));
}

/**
 * Whether a workflow deploys `path` with `-c` (`kamal deploy -c config/deploy.staging.yml`), not as
 * a destination.
 */
export function isDeployedAsConfigFile(project: Project, path: string): boolean {
  const name = posix.relative(project.directory, path);
  const options = ["-c ", "-c=", "--config-file ", "--config-file=", "config-file: "];
  return project.surroundings.workflows.some(({ document }) => {
    const text = document?.source.text ?? "";
    return options.some((option) => ["", "./"].some((here) => text.includes(option + here + name)));
  });
}

/**
 * As `workflowWrites`, for a secrets file. A workflow for several destinations writes
 * `.kamal/secrets.${{ … }}`.
 */
export function workflowWritesSecrets(project: Project, path: string, destination: string | undefined): boolean {
  if (workflowWrites(project, path)) return true;

  const ending = `.${destination ?? ""}`;
  return destination !== undefined && path.endsWith(ending)
    ? workflowWrites(project, `${path.slice(0, -ending.length)}.$`)
    : false;
}

/**
 * Whether a workflow passes a value for this name. The action then overrides the line in the
 * secrets file.
 */
export function workflowGives(project: Project, name: string): boolean {
  return project.surroundings.workflows.some(({ document }) => {
    const text = document?.source.text ?? "";
    return text.includes(name) || /toJSON\(\s*secrets\s*\)/i.test(text);
  });
}

/** Whether the source of any workflow matches `pattern`. */
export function mentionedInWorkflows(project: Project, pattern: RegExp): boolean {
  return project.surroundings.workflows.some(({ document }) => pattern.test(document?.source.text ?? ""));
}

/**
 * Whether a workflow runs Kamal or this action. Without one, the app is deployed from a developer's
 * machine.
 */
export function deploysFromWorkflow(project: Project): boolean {
  return mentionedInWorkflows(project, /\bkamal\b/i);
}

/** Whether a command in `text` writes the file: `… > name`, `tee name`, `cp … name`. */
function isWrittenIn(text: string, name: string): boolean {
  let at = text.indexOf(name);
  // A name that occurs more often is not a path.
  for (let count = 0; at !== -1 && count < 50; count++) {
    const before = text.slice(Math.max(0, at - 200), at);
    const command = before.slice(Math.max(...["\n", ";", "&", "|"].map((end) => before.lastIndexOf(end))) + 1);
    const ends = name.endsWith("$") || !/[\w.-]/.test(text[at + name.length] ?? "");
    if (ends && /[\w-]$/.test(command) === false && />|\b(?:tee|cp|mv|install)\s|\bsed\s+-i/.test(command)) return true;
    at = text.indexOf(name, at + name.length);
  }

  return false;
}
