// The accessories that run Litestream, and which of the app's databases they replicate.

import { posix } from "node:path";
import { envValue } from "../../app/container-env.ts";
import { configPathOf, type ReplicatedDatabase, replicatedDatabases } from "../../app/litestream.ts";
import { accessoryMounts, type Mounts, mountOf, type Place, placeOf } from "../../app/mounts.ts";
import type { Accessory } from "../../config/accessory.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import type { Document } from "../../yaml/document.ts";
import { lookup } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import type { DeployedDatabase } from "./deployed-databases.ts";
import { memoize } from "./memoize.ts";

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
