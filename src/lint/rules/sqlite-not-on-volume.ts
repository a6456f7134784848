import { rangeOf } from "../../project/nodes.ts";
import { dataTrail, isDisposable, type TracedDatabase } from "../data/trail.ts";
import type { Problem, Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const sqliteNotOnVolume: Rule = {
  metadata: {
    id: "sqlite-not-on-volume",
    severity: "error",
    title: "Every production SQLite database is on a volume, so that a deploy does not erase it",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      if (trail === undefined || !trail.container.mounts.complete) continue;
      for (const database of trail.databases) yield* checkDatabase(database, trail.container.image?.workdir);
    }
  },
};

function* checkDatabase(database: TracedDatabase, workdir: string | undefined): Iterable<Problem> {
  const { mount, file, name } = database;
  if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host")) return;
  const directory = file.slice(0, file.lastIndexOf("/"));
  // Code and data in one directory: a volume there would keep the old code.
  const shared = directory === workdir || directory === "" || directory === `${workdir}/db`;
  const why =
    mount === undefined ? "no volume holds" : `only ${mount.kind === "memory" ? "memory" : "an unnamed volume"} holds`;
  yield {
    at: rangeOf(database.node),
    ...(isDisposable(database) ? { severity: "info" as const } : {}),
    message: `The database \`${name}\` is ${file} in the container, and ${why} it: every deploy starts with an empty one`,
    help: shared
      ? `Move it to a directory of its own, such as ${workdir}/storage, and give that a volume: \`volumes: ["app_storage:${workdir}/storage"]\`.`
      : `Add \`volumes: ["app_storage:${directory}"]\` to the Kamal configuration.`,
  };
}
