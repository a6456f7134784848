// Traces each SQLite database from database.yml to its file in the app's container and its location
// on the server.

import { posix } from "node:path";
import { type SqliteDatabase, sqliteDatabases } from "../../app/databases.ts";
import { type Mount, mountOf, type Place, placeOf } from "../../app/mounts.ts";
import type { Project } from "../../project/project.ts";
import { keyName, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { memoize } from "./memoize.ts";
import { type Container, primaryContainer } from "./role-container.ts";

export interface DeployedDatabase extends SqliteDatabase {
  /** The absolute path in the app's container. */
  readonly file: string;
  readonly mount: Mount | undefined;
  readonly place: Place | undefined;
}

export interface DeployedDatabases {
  readonly container: Container;
  readonly databases: readonly DeployedDatabase[];
  /** Whether `databases` is certain to list every SQLite database. */
  readonly complete: boolean;
}

/**
 * The databases of the primary role; undefined without a readable database.yml, or if the primary
 * role is unknown.
 */
export const deployedDatabases: (deployed: DeployableConfig) => DeployedDatabases | undefined = memoize((deployed) => {
  const container = primaryContainer(deployed);
  return container === undefined ? undefined : databasesIn(deployed.project, container);
});

/**
 * As `deployedDatabases`, in the container of any role. `environment` overrides the container's
 * RAILS_ENV.
 */
export function databasesIn(
  project: Project,
  container: Container,
  environment?: string,
): DeployedDatabases | undefined {
  const root = project.surroundings.database.document?.root;
  if (root === undefined) return undefined;

  const facts = environment === undefined ? container.ruby : { ...container.ruby, railsEnv: environment };
  const { sqlite, complete } = sqliteDatabases(root, facts);
  const databases = sqlite.flatMap((database): DeployedDatabase[] => {
    const file = pathInContainer(database.path, container.image?.workdir);
    if (file === undefined) return [];
    const mount = mountOf(container.mounts, file);
    return [{ ...database, file, mount, place: placeOf(mount, file) }];
  });

  return { container, databases, complete: complete && databases.length === sqlite.length };
}

/**
 * The databases of every environment that may be deployed: several destinations may share a
 * litestream.yml.
 */
export function databasesOfAllEnvironments(deployed: DeployableConfig): DeployedDatabase[] {
  const { project } = deployed;
  const root = project.surroundings.database.document?.root;
  const container = primaryContainer(deployed);
  if (container === undefined) return [];

  return pairsOf(root)
    .map(({ key }) => keyName(key))
    .filter((name) => name !== undefined && !/^(?:development|test|default)$/.test(name))
    .flatMap((name) => databasesIn(project, container, name)?.databases ?? []);
}

/** Expands a path as Rails does: a relative path is below `Rails.root`. */
export function pathInContainer(path: string, railsRoot: string | undefined): string | undefined {
  if (path.startsWith("/")) return posix.normalize(path);
  return railsRoot === undefined ? undefined : posix.join(railsRoot, path);
}

/** Whether the database (`cache`, `cable`) can be rebuilt, so that losing it does no harm. */
export function isDisposable(database: SqliteDatabase): boolean {
  return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(database.name);
}

/** Where the database's path is written: `config/database.yml:12`. */
export function writtenAt(database: SqliteDatabase): string {
  const { file, line } = rangeOf(database.node);
  return `${file}:${line}`;
}
