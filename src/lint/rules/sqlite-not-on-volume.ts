import type { Mount } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type DataTrail, dataTrail, isDisposable, type TracedDatabase } from "../facts/database-trail.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteNotOnVolume: Rule = {
  metadata: {
    id: "sqlite-not-on-volume",
    severity: "error",
    title: "Every production SQLite database is on a volume, so that a deploy does not erase it",
  },
  *checkConfig(deployed) {
    const trail = dataTrail(deployed);
    if (trail === undefined || !trail.container.mounts.complete) return;

    for (const database of trail.databases) yield* checkDatabase(database, trail);
  },
};

function* checkDatabase(database: TracedDatabase, trail: DataTrail): Iterable<Problem> {
  const workdir = trail.container.image?.workdir;
  const { mount, file, name } = database;
  if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host")) return;

  const directory = file.slice(0, file.lastIndexOf("/"));
  // Code and data in one directory: a volume there would keep the old code.
  const shared = directory === workdir || directory === "" || directory === `${workdir}/db`;
  const idle = idleVolume(trail);
  const why =
    mount === undefined ? "no volume holds" : `only ${mount.kind === "memory" ? "memory" : "an unnamed volume"} holds`;

  yield {
    at: rangeOf(database.node),
    ...(isDisposable(database) ? { severity: "info" as const } : {}),
    message: `The database \`${name}\` is ${file} in the container, and ${why} it: every deploy starts with an empty one`,
    help: shared
      ? `Move it to a directory of its own, such as ${workdir}/storage, and give that a volume: \`volumes: ["app_storage:${workdir}/storage"]\`.`
      : idle === undefined
        ? `Add \`volumes: ["app_storage:${directory}"]\` to the Kamal configuration.`
        : `Mount the volume there: \`${idle.source}:${directory}\` instead of \`${idle.source}:${idle.target}\`.`,
  };
}

/** The only volume, when it holds none of the databases: it is meant for them. */
function idleVolume({ container, databases }: DataTrail): Mount | undefined {
  const [volume, ...others] = container.mounts.all.filter(({ kind }) => kind === "volume");
  if (volume?.source === undefined || others.length > 0) return undefined;

  return databases.some(({ mount }) => mount === volume) ? undefined : volume;
}
