import { accessoryMounts, type Mount, type Mounts, mountOf } from "../../app/mounts.ts";
import type { Accessory } from "../../config/accessory.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import {
  accessoryArguments,
  accessoryEnvironment,
  type DatabaseImage,
  databaseImageOf,
  firstWithVersionedPath,
  storageOf,
} from "../facts/database-images.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryDataVolume: Rule = {
  metadata: {
    id: "accessory-data-volume",
    severity: "warning",
    title: "Database accessory does not keep its data on a volume",
  },
  *checkConfig({ config }) {
    for (const accessory of config.accessories.all) {
      const image = databaseImageOf(accessory);
      if (image !== undefined) yield* checkAccessory(accessory, image);
    }
  },
};

/** The directory of PostgreSQL images before version 18. */
const oldPath = "/var/lib/postgresql/data";

function* checkAccessory(accessory: Accessory, image: DatabaseImage): Iterable<Problem> {
  const { name, settings, containerName = name } = accessory;
  const cmd = accessoryArguments(accessory);
  const pgdata = accessoryEnvironment(accessory)("PGDATA");
  const mounts = accessoryMounts(settings, containerName);
  if (cmd === undefined || pgdata === "unknown" || !mounts.complete) return;
  if (image.engine === "redis" && !keepsData.test(cmd)) return;

  const storage = storageOf(image, { cmd, pgdata: pgdata === "unset" ? undefined : pgdata.value });
  if (storage === undefined || isKept(mounts, storage)) return;
  // If the tag does not tell the version, the newest may keep its data below this directory.
  if (image.isNewest && image.engine === "postgres" && isKept(mounts, { ...storage, data: storage.volume ?? "/" }))
    return;
  if (isDeliberate(accessory)) return;

  const old = mounts.all.find(({ target }) => target === oldPath);
  if (old !== undefined && isVersioned(image) && pgdata === "unset") yield refusesToStart(accessory, image, old.node);
  else yield losesData(accessory, { image, storage, mounts });
}

/** Redis is usually a cache, unless its command makes it save data. */
const keepsData = /appendonly["'=\s]+yes|--save\s+["']?\d/;

function isVersioned({ engine, major, isNewest }: DatabaseImage): boolean {
  return engine === "postgres" && (isNewest || (major ?? 0) >= firstWithVersionedPath);
}

interface Storage {
  readonly data: string;
  readonly volume: string | undefined;
}

/** Docker mounts an unnamed volume at the image's VOLUME, unless another mount is at that path. */
function isKept(mounts: Mounts, { data, volume }: Storage): boolean {
  const mount = mountOf(mounts, data);
  if (mount === undefined || (mount.kind !== "volume" && mount.kind !== "host")) return false;

  const isBelowVolume = volume !== undefined && isInside(data, volume);
  return !isBelowVolume || mount.target.length >= volume.length;
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

/** A comment at the accessory says that its data may be lost. */
function isDeliberate({ key, settings }: Accessory): boolean {
  const { text } = key.source;
  const start = Math.max(text.lastIndexOf("\n\n", key.start), key.start - 500, 0);
  const own = settings.source === key.source ? text.slice(start, settings.end) : text.slice(start, key.end);
  return /#.{0,200}\b(?:ephemeral|disposable|throw-?away|temporary|not? persist|no (?:data )?(?:volume|persist)|without (?:a )?(?:volume|persist)|stateless|in.memory|can be (?:lost|rebuilt|recreated)|don't (?:need to )?(?:keep|persist))/i.test(
    own,
  );
}

function refusesToStart({ name }: Accessory, image: DatabaseImage, at: Node): Problem {
  const { major, hasOfficialEntrypoint } = image;
  const version =
    major === undefined
      ? `An image without a version is now PostgreSQL ${firstWithVersionedPath} or newer, which`
      : `PostgreSQL ${major}`;
  const directory = `/var/lib/postgresql/${major ?? firstWithVersionedPath}/docker`;
  const older = firstWithVersionedPath - 1;

  return {
    at: rangeOf(at),
    ...(major !== undefined && hasOfficialEntrypoint ? { severity: "error" as const } : {}),
    message: `${version} keeps its data in ${directory} and does not start while a volume is mounted at ${oldPath}; older Alpine images do start, but lose the data at the next \`kamal accessory reboot ${name}\``,
    help: `For a new database, mount the volume at /var/lib/postgresql. If the volume already has data of an older version, stay with that version (\`postgres:${older}\`), or dump and restore.`,
  };
}

interface Lost {
  image: DatabaseImage;
  storage: Storage;
  mounts: Mounts;
}

function losesData(accessory: Accessory, { image, storage, mounts }: Lost): Problem {
  const { name } = accessory;
  const { engine, title, isIndex } = image;
  const parent = isVersioned(image) ? (storage.volume ?? storage.data) : storage.data;
  const wrong = mounts.all.find((mount) => isMeantForData(mount, storage));
  const where = image.isNewest ? parent : storage.data;
  const written = wrong?.node ?? (accessory.image.kind === "known" ? accessory.image.node : accessory.key);
  const isError =
    engine === "postgres" &&
    image.major !== undefined &&
    image.major >= firstWithVersionedPath &&
    wrong !== undefined &&
    image.hasOfficialEntrypoint;

  return {
    at: rangeOf(written),
    ...(isError ? { severity: "error" as const } : isIndex ? { severity: "info" as const } : {}),
    message: `${title} (\`${name}\`) keeps its data in ${where}, but ${reason(wrong, where)}, so it starts empty after the next \`kamal accessory reboot ${name}\``,
    help: `Write \`directories: ["data:${parent}"]\`. If the accessory already runs, dump its data before you reboot it, and restore it afterwards.`,
  };
}

function reason(mount: Mount | undefined, data: string): string {
  if (mount === undefined) return "no volume is mounted there";
  return mount.kind === "anonymous" && mount.target === data
    ? "the volume that is mounted there has no name"
    : `the volume is mounted at ${mount.target}`;
}

/** The mount looks as if it should hold the data. */
function isMeantForData({ kind, target }: Mount, { data, volume }: Storage): boolean {
  if (kind !== "volume" && kind !== "host" && kind !== "anonymous") return false;
  if (
    /\.\w{2,4}$|\.d$|backup|\/(?:etc|docker-entrypoint-initdb\.d)(?:\/|$)|(?:^|\/)(?:conf|config|logs?|certs?|ssl|wal|archive)(?:\/|$)/.test(
      target,
    )
  )
    return false;
  return (
    isInside(target, volume ?? data) || isInside(data, target) || /^\/(?:var\/lib|data|bitnami)\b|data$/.test(target)
  );
}
