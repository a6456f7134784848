// Traces each SQLite database from database.yml to its file in the app's container, its location on
// the server and the Litestream accessory that replicates it.

import { posix } from "node:path";
import { envValue } from "../../app/container-env.ts";
import { type SqliteDatabase, sqliteDatabases } from "../../app/databases.ts";
import { configPathOf, type ReplicatedDatabase, replicatedDatabases } from "../../app/litestream.ts";
import { accessoryMounts, type Mount, type Mounts, mountOf, type Place, placeOf } from "../../app/mounts.ts";
import type { Accessory } from "../../config/accessory.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import type { Document } from "../../yaml/document.ts";
import { keyName, lookup, pairsOf, rangeOf } from "../../yaml/nodes.ts";
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

export interface LitestreamAccessory {
  readonly accessory: Accessory;
  readonly image: string;
  readonly mounts: Mounts;
  /** The litestream.yml that it reads, if that is a file of the repository. */
  readonly document: Document | undefined;
  readonly dbs: readonly ReplicatedDatabase[];
  /** Whether `dbs` is certain to list everything that it replicates. */
  readonly complete: boolean;
}

/** The accessories whose image is Litestream. */
export const litestreamAccessories: (deployed: DeployableConfig) => readonly LitestreamAccessory[] = memoize(
  ({ project, config }) =>
    config.accessories.all.flatMap((accessory) => {
      const image = knownValue(accessory.image);
      if (image === undefined || !/litestream/.test(image)) return [];
      return [readAccessory(project, accessory, { image, service: knownValue(config.service) ?? "" })];
    }),
);

function readAccessory(
  project: Project,
  accessory: Accessory,
  { image, service }: { image: string; service: string },
): LitestreamAccessory {
  const { settings } = accessory;
  const cmd = lookup(settings, "cmd");
  const path = cmd?.kind === "unknown" ? undefined : configPathOf(cmd?.kind === "scalar" ? cmd.text : undefined);
  const local = path === undefined ? undefined : accessory.files.find((file) => file.remote === path)?.local;
  const repositoryPath = local === undefined ? undefined : posix.join(project.directory, local);
  const document = project.surroundings.litestream.find((file) => file.path === repositoryPath)?.document;

  const { dbs, complete } =
    document?.root === undefined
      ? { dbs: [], complete: false }
      : replicatedDatabases(document.root, (variable) => envValue(lookup(settings, "env"), variable));
  const mounts = accessoryMounts(settings, `${service}-${accessory.name}`);

  return { accessory, image, mounts, document, dbs, complete };
}

/** The locations of the databases that the accessory replicates, as `placeKey` strings. */
function replicatedPlaces(accessory: LitestreamAccessory): Set<string> {
  const keys = accessory.dbs.map((entry) => placeKey(entryPlace(accessory, entry)));
  return new Set(keys.filter((key) => key !== undefined));
}

/** Where on the server the file of a Litestream entry is stored. */
export function entryPlace({ mounts }: LitestreamAccessory, { path }: ReplicatedDatabase): Place | undefined {
  return path === undefined ? undefined : placeOf(mountOf(mounts, path), path);
}

/** The databases that the accessory does not replicate. */
export function unreplicated(
  accessory: LitestreamAccessory,
  databases: readonly DeployedDatabase[],
): readonly DeployedDatabase[] {
  const replicated = replicatedPlaces(accessory);
  return databases.filter(({ place }) => !replicated.has(placeKey(place) ?? ""));
}

/**
 * The database that a wrong path most likely means: one with the same file name, or whose name is
 * in the file name.
 */
export function closestDatabase(path: string, candidates: readonly DeployedDatabase[]): DeployedDatabase | undefined {
  const name = posix.basename(path);
  return (
    candidates.find((each) => posix.basename(each.file) === name) ??
    candidates.find((each) => each.name !== "primary" && name.includes(each.name)) ??
    candidates[0]
  );
}

/** A string that identifies the place. */
export function placeKey(place: Place | undefined): string | undefined {
  return place === undefined ? undefined : JSON.stringify([place.volume, place.path]);
}

/**
 * The path of the database file in the accessory's container; undefined if none of its volumes
 * contains the file.
 */
export function pathInAccessory(accessory: LitestreamAccessory, database: DeployedDatabase): string | undefined {
  const { place } = database;
  if (place === undefined) return undefined;

  for (const mount of accessory.mounts.all) {
    const mounted = placeOf(mount, mount.target);
    if (mounted === undefined || mounted.volume !== place.volume) continue;
    const rest = posix.relative(`/${mounted.path}`, `/${place.path}`);
    if (!rest.startsWith("..")) return posix.join(mount.target, rest);
  }

  return undefined;
}

/** Where the database's path is written: `config/database.yml:12`. */
export function writtenAt(database: SqliteDatabase): string {
  const { file, line } = rangeOf(database.node);
  return `${file}:${line}`;
}
