import { posix } from "node:path";
import type { Project } from "../../project/project.ts";

/** A workflow makes the file `path` (of the repository) itself, so that what the repository has of it says little. */
export function workflowWrites(project: Project, path: string): boolean {
  const name = posix.relative(project.directory, path);
  return project.surroundings.workflows.some(({ document }) => isWrittenIn(document?.source.text ?? "", name));
}

/** A workflow deploys `path` as a config of its own (`kamal deploy -c config/deploy.staging.yml`), not as a destination. */
export function isConfigOfItsOwn(project: Project, path: string): boolean {
  const name = posix.relative(project.directory, path);
  const options = ["-c ", "-c=", "--config-file ", "--config-file=", "config-file: "];
  return project.surroundings.workflows.some(({ document }) => {
    const text = document?.source.text ?? "";
    return options.some((option) => ["", "./"].some((here) => text.includes(option + here + name)));
  });
}

/** As `workflowWrites`, of a secrets file; a workflow of several destinations writes `.kamal/secrets.${{ … }}`. */
export function workflowWritesSecrets(project: Project, path: string, destination: string | undefined): boolean {
  if (workflowWrites(project, path)) return true;
  const ending = `.${destination ?? ""}`;
  return destination !== undefined && path.endsWith(ending)
    ? workflowWrites(project, `${path.slice(0, -ending.length)}.$`)
    : false;
}

/** The command that the name stands in writes: `… > name`, `tee name`, `cp … name`. */
function isWrittenIn(text: string, name: string): boolean {
  let at = text.indexOf(name);
  // A name that stands there more often than this is no path.
  for (let count = 0; at !== -1 && count < 50; count++) {
    const before = text.slice(Math.max(0, at - 200), at);
    const command = before.slice(Math.max(...["\n", ";", "&", "|"].map((end) => before.lastIndexOf(end))) + 1);
    const ends = name.endsWith("$") || !/[\w.-]/.test(text[at + name.length] ?? "");
    if (ends && /[\w-]$/.test(command) === false && />|\b(?:tee|cp|mv|install)\s|\bsed\s+-i/.test(command)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}
