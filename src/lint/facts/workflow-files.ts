import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { isWritten } from "./written-files.ts";

/**
 * Whether a workflow or a hook writes the file `path` (relative to the repository), so that the
 * file in git says little.
 */
export function workflowWrites(project: Project, path: string): boolean {
  return isWritten(project, path, { replaced: false });
}

/** As `workflowWrites`, if nothing remains of the file in git. */
export function workflowReplaces(project: Project, path: string): boolean {
  return isWritten(project, path, { replaced: true });
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
