import type { Project } from "../../project/project.ts";
import { memoize } from "./memoize.ts";
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
