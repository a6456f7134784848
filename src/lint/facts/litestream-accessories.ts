// The accessories that run Litestream, and which of the app's databases they replicate.

import { posix } from "node:path";
import { envValue } from "../../app/container-env.ts";
import { configPathOf, type ReplicatedDatabase, replicatedDatabases } from "../../app/litestream.ts";
import { accessoryMounts, type Mounts, mountOf, type Place, placeOf } from "../../app/mounts.ts";
import type { Accessory } from "../../config/accessory.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { pathOnServer } from "../../project/server-files.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
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
  /** The path on the server that `document` is probably copied to; undefined if Kamal uploads it. */
  readonly serverFile: string | undefined;
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
  const mounts = accessoryMounts(settings, `${service}-${accessory.name}`);
  const known = { accessory, image, mounts };
  const unread = { ...known, document: undefined, serverFile: undefined, dbs: [], complete: false };

  const { document, serverFile } = path === undefined ? {} : configFileAt(project, { accessory, mounts, path });
  if (document?.root === undefined) return { ...unread, document };

  const replicated = replicatedDatabases(document.root, (variable) => envValue(lookup(settings, "env"), variable));
  if (serverFile !== undefined && mayBelongToApp(project) && !replicated.dbs.some(isMounted)) return unread;
  return { ...known, document, serverFile, ...replicated };

  function isMounted({ path: file }: ReplicatedDatabase): boolean {
    return file !== undefined && mountOf(mounts, file) !== undefined;
  }
}

/** The file of the repository that is at `path` in the container: uploaded, or probably so. */
function configFileAt(
  project: Project,
  { accessory, mounts, path }: { accessory: Accessory; mounts: Mounts; path: string },
): { document?: Document | undefined; serverFile?: string | undefined } {
  const { litestream, serverFiles } = project.surroundings;
  const documentOf = (local: string) =>
    litestream.find((file) => file.path === posix.join(project.directory, local))?.document;

  const uploaded = accessory.files.find((file) => file.remote === path)?.local;
  if (uploaded !== undefined) return { document: documentOf(uploaded) };

  const serverFile = pathOnServer(mountOf(mounts, path), path);
  const local = serverFiles.find((file) => file.path === serverFile)?.local;
  return local === undefined ? {} : { document: documentOf(local), serverFile };
}

/** The gem `litestream` reads config/litestream.yml, and an image may contain Litestream. */
function mayBelongToApp({ files, surroundings }: Project): boolean {
  const isInImage = surroundings.dockerfile?.source.text.includes("litestream") === true;
  return isInImage || lockedVersion(files.gemfileLock.source?.text, "litestream") !== undefined;
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
