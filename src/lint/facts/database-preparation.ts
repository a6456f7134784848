import type { Project } from "../../project/project.ts";
import { kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import type { Container } from "./role-container.ts";
import { withoutComments } from "./ruby-text.ts";
import type { Script } from "./shell-scripts.ts";
import { deployJobs, stepScripts } from "./workflows.ts";

const prepares = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/;

/**
 * The text of bin/docker-entrypoint (without comments) of an app with a database, if no other file
 * runs migrations; otherwise undefined.
 */
export const soleMigrationScript: (project: Project) => string | undefined = memoize((project) => {
  const { texts, database, dockerfile, hooks } = project.surroundings;
  const source = texts.entrypoint.source;
  if (source === undefined || database.document === undefined || dockerfile === undefined) return undefined;

  const elsewhere = [...hooks.map(({ source }) => source), project.config.document?.source, dockerfile.source];
  if (elsewhere.some((each) => each !== undefined && prepares.test(withoutComments(each.text)))) return undefined;
  if (deployScripts(project).some(({ text }) => prepares.test(withoutComments(text)))) return undefined;

  return withoutComments(source.text);
});

/** The scripts of jobs that deploy. A job that tests prepares its own database. */
function deployScripts(project: Project): Script[] {
  const deploying = new Set(deployJobs(project).map(({ job }) => job));
  return stepScripts(project).flatMap(({ script, job }) =>
    deploying.has(job.job) || kamalCalls(script).length > 0 ? [script] : [],
  );
}

/** Whether the script prepares or migrates the database. */
export function preparesDatabase(script: string): boolean {
  return prepares.test(script);
}

/**
 * Whether a container certainly runs `db:prepare` before its server starts, with the entrypoint and
 * the conditions that Rails generates.
 */
export function preparesOnStart({ surroundings }: Project, { image, command }: Container): boolean {
  const script = withoutComments(surroundings.texts.entrypoint.source?.text ?? "");
  const isEntrypoint = /(?:^|\/)bin\/docker-entrypoint$/.test(image?.entrypoint?.words.join(" ") ?? "");
  if (!isEntrypoint || image?.cmd?.shell !== false || command === undefined || !preparesDatabase(script)) return false;

  const [first, second] = command;
  if (!/^[ \t]*if\b.*\bserver\b.*$/m.test(script)) return false;
  const fromEnd = /\$\{@: -2:1\}" == "\.\/bin\/rails"/.test(script);
  return fromEnd
    ? command.at(-2) === "./bin/rails" && command.at(-1) === "server"
    : /\$\{1\}" == "\.\/bin\/rails"/.test(script) && first === "./bin/rails" && second === "server";
}
