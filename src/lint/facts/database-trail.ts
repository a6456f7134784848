// From database.yml to the bucket: which file each SQLite database is in the app's container, where on the server it is
// kept, and what Litestream sees of it.

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

export interface TracedDatabase extends SqliteDatabase {
  /** Absolute path in the app's container. */
  readonly file: string;
  readonly mount: Mount | undefined;
  readonly place: Place | undefined;
}

export interface DataTrail {
  readonly container: Container;
  readonly databases: readonly TracedDatabase[];
  /** No other SQLite database can be hidden by ERB or by the environment. */
  readonly complete: boolean;
}

/** undefined: there is no database.yml, or it says nothing certain. */
export const dataTrail: (deployed: DeployableConfig) => DataTrail | undefined = memoize((deployed) => {
  const container = primaryContainer(deployed);
  return container === undefined ? undefined : trailIn(deployed.project, container);
});

/** As `dataTrail`, in the container of any role. `environment`: another than the container's own. */
export function trailIn(project: Project, container: Container, environment?: string): DataTrail | undefined {
  const root = project.surroundings.database.document?.root;
  if (root === undefined) return undefined;
  const facts = environment === undefined ? container.ruby : { ...container.ruby, railsEnv: environment };
  const { sqlite, complete } = sqliteDatabases(root, facts);
  const databases = sqlite.flatMap((database): TracedDatabase[] => {
    const file = inContainer(database.path, container.image?.workdir);
    if (file === undefined) return [];
    const mount = mountOf(container.mounts, file);
    return [{ ...database, file, mount, place: placeOf(mount, file) }];
  });
  return { container, databases, complete: complete && databases.length === sqlite.length };
}

/** The databases of the other environments that are deployed: one litestream.yml may serve several destinations. */
export function otherEnvironments(deployed: DeployableConfig): TracedDatabase[] {
  const { project } = deployed;
  const root = project.surroundings.database.document?.root;
  const container = primaryContainer(deployed);
  if (container === undefined) return [];
  return pairsOf(root)
    .map(({ key }) => keyName(key))
    .filter((name) => name !== undefined && !/^(?:development|test|default)$/.test(name))
    .flatMap((name) => trailIn(project, container, name)?.databases ?? []);
}

/** A path as Rails expands it: relative ones are below Rails' root. */
export function inContainer(path: string, railsRoot: string | undefined): string | undefined {
  if (path.startsWith("/")) return posix.normalize(path);
  return railsRoot === undefined ? undefined : posix.join(railsRoot, path);
}

/** What can be built again from other data, so that losing it is no loss. */
export function isDisposable(database: SqliteDatabase): boolean {
  return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(database.name);
}

export interface LitestreamAccessory {
  readonly accessory: Accessory;
  readonly image: string;
  readonly mounts: Mounts;
  /** The litestream.yml that it reads, when it is a file of the repository. */
  readonly document: Document | undefined;
  readonly dbs: readonly ReplicatedDatabase[];
  /** All that it replicates is in `dbs`. */
  readonly complete: boolean;
}

/** Accessories that run Litestream, by their image. */
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

/** What the accessory's entries name, as `placeKey` writes it. */
export function replicatedPlaces(accessory: LitestreamAccessory): Set<string> {
  const keys = accessory.dbs.map((entry) => placeKey(entryPlace(accessory, entry)));
  return new Set(keys.filter((key) => key !== undefined));
}

/** Where on the server the file of a Litestream entry is kept. */
export function entryPlace({ mounts }: LitestreamAccessory, { path }: ReplicatedDatabase): Place | undefined {
  return path === undefined ? undefined : placeOf(mountOf(mounts, path), path);
}

/** The databases that no entry of the accessory names. */
export function unreplicated(
  accessory: LitestreamAccessory,
  databases: readonly TracedDatabase[],
): readonly TracedDatabase[] {
  const replicated = replicatedPlaces(accessory);
  return databases.filter(({ place }) => !replicated.has(placeKey(place) ?? ""));
}

/** Of these databases the one that a wrong path most likely means: the same file name, or one with its name in it. */
export function meantBy(path: string, left: readonly TracedDatabase[]): TracedDatabase | undefined {
  const name = posix.basename(path);
  return (
    left.find((each) => posix.basename(each.file) === name) ??
    left.find((each) => each.name !== "primary" && name.includes(each.name)) ??
    left[0]
  );
}

/** The same for the same place only. */
export function placeKey(place: Place | undefined): string | undefined {
  return place === undefined ? undefined : JSON.stringify([place.volume, place.path]);
}

/** Where in the accessory's container the file is seen; undefined: on no volume of it. */
export function seenBy(accessory: LitestreamAccessory, database: TracedDatabase): string | undefined {
  const { place } = database;
  if (place === undefined) return undefined;
  for (const mount of accessory.mounts.all) {
    const top = placeOf(mount, mount.target);
    if (top === undefined || top.volume !== place.volume) continue;
    const rest = posix.relative(`/${top.path}`, `/${place.path}`);
    if (!rest.startsWith("..")) return posix.join(mount.target, rest);
  }
  return undefined;
}

/** A place in words: `config/database.yml:12`. */
export function writtenAt(database: SqliteDatabase): string {
  const { file, line } = rangeOf(database.node);
  return `${file}:${line}`;
}
