import { posix } from "node:path";
import { mountOf } from "../../project/mounts.ts";
import { rangeOf } from "../../project/nodes.ts";
import {
  type DataTrail,
  dataTrail,
  entryPlace,
  type LitestreamAccessory,
  litestreamAccessories,
  placeKey,
  replicatedPlaces,
  seenBy,
  type TracedDatabase,
  writtenAt,
} from "../data/trail.ts";
import type { Problem, Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const litestreamPathMismatch: Rule = {
  metadata: {
    id: "litestream-path-mismatch",
    severity: "error",
    title: "Every path in litestream.yml is a file that the app writes, as Litestream's container sees it",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      for (const accessory of litestreamAccessories(project, config)) yield* checkAccessory(accessory, trail);
    }
  },
};

function* checkAccessory(accessory: LitestreamAccessory, trail: DataTrail | undefined): Iterable<Problem> {
  const written = new Set(trail?.databases.map(({ place }) => placeKey(place)));
  const named = replicatedPlaces(accessory);
  const left = (trail?.databases ?? []).filter(({ place }) => !named.has(placeKey(place) ?? ""));
  for (const entry of accessory.dbs) {
    if (entry.path === undefined || entry.pathNode === undefined) continue;
    const at = rangeOf(entry.pathNode);
    const waits = "Litestream waits for it for ever, and reports nothing";
    if (accessory.mounts.complete && mountOf(accessory.mounts, entry.path) === undefined) {
      const targets = accessory.mounts.all.map((mount) => mount.target).join(", ") || "none";
      yield {
        at,
        message: `${entry.path} is on no volume of the accessory \`${accessory.name}\`, so the file cannot exist there: ${waits}`,
        help: `Write the path as this accessory sees it; it mounts: ${targets}.`,
      };
      continue;
    }
    if (trail === undefined || !trail.complete) continue;
    const key = placeKey(entryPlace(accessory, entry));
    if (key !== undefined && written.has(key)) continue;
    const meant = closest(entry.path, left);
    const seen = meant === undefined ? undefined : seenBy(accessory, meant);
    if (meant === undefined || seen === undefined) continue;
    yield {
      at,
      message: `The app has no database at ${entry.path}; \`${meant.name}\` (${writtenAt(meant)}) is ${seen} for Litestream: ${waits}`,
      help: `Write \`path: ${seen}\`.`,
    };
  }
}

/** The database that the path most likely means: the same file name, or one with the database's name in it. */
function closest(path: string, databases: readonly TracedDatabase[]): TracedDatabase | undefined {
  const name = posix.basename(path);
  return (
    databases.find((each) => posix.basename(each.file) === name) ??
    databases.find((each) => each.name !== "primary" && name.includes(each.name)) ??
    databases[0]
  );
}
