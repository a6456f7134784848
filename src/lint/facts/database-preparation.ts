import type { Project } from "../../project/project.ts";
import { memoize } from "./memoize.ts";
import type { Container } from "./role-container.ts";
import { withoutComments } from "./ruby-text.ts";

const prepares = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/;

/**
 * The text of bin/docker-entrypoint (without comments) of an app with a database, if no other file
 * runs migrations; otherwise undefined.
 */
export const soleMigrationScript: (project: Project) => string | undefined = memoize((project) => {
  const { texts, database, dockerfile, workflows } = project.surroundings;
  const source = texts.entrypoint.source;
  if (source === undefined || database.document === undefined || dockerfile === undefined) return undefined;

  const elsewhere = [
    texts.preDeploy.source,
    texts.postDeploy.source,
    project.config.document?.source,
    dockerfile.source,
    ...workflows.map((file) => file.document?.source),
  ];
  if (elsewhere.some((each) => each !== undefined && prepares.test(withoutComments(each.text)))) return undefined;

  return withoutComments(source.text);
});

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
