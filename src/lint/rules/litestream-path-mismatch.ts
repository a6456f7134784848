import { mountOf } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import {
  type DataTrail,
  dataTrail,
  entryPlace,
  type LitestreamAccessory,
  litestreamAccessories,
  meantBy,
  otherEnvironments,
  placeKey,
  seenBy,
  type TracedDatabase,
  unreplicated,
  writtenAt,
} from "../facts/database-trail.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamPathMismatch: Rule = {
  metadata: {
    id: "litestream-path-mismatch",
    severity: "error",
    title: "Every path in litestream.yml is a file that the app writes, as Litestream's container sees it",
  },
  *checkConfig(deployed) {
    const trail = dataTrail(deployed);
    const own = placesOf(trail?.databases ?? []);
    const others = placesOf(deployed.variant.destination === undefined ? [] : otherEnvironments(deployed));

    for (const litestream of litestreamAccessories(deployed)) {
      const dbs = litestream.dbs.filter((entry) => {
        const key = placeKey(entryPlace(litestream, entry)) ?? "";
        return own.has(key) || !others.has(key);
      });
      yield* checkAccessory({ ...litestream, dbs }, trail);
    }
  },
};

function placesOf(databases: readonly TracedDatabase[]): Set<string | undefined> {
  return new Set(databases.map(({ place }) => placeKey(place)));
}

function* checkAccessory(litestream: LitestreamAccessory, trail: DataTrail | undefined): Iterable<Problem> {
  const { mounts, dbs } = litestream;
  const written = placesOf(trail?.databases ?? []);
  const left = unreplicated(litestream, trail?.databases ?? []);

  for (const entry of dbs) {
    const { path, pathNode } = entry;
    if (path === undefined || pathNode === undefined) continue;

    const at = rangeOf(pathNode);
    const meant = meantBy(path, left);
    const seen = meant === undefined ? undefined : seenBy(litestream, meant);
    if (mounts.complete && mountOf(mounts, path) === undefined) {
      const targets = mounts.all.map((mount) => mount.target).join(", ") || "none";
      yield {
        at,
        message: `${path} is on no volume of the accessory \`${litestream.accessory.name}\`, so the file cannot exist there: ${waits}`,
        help:
          seen === undefined
            ? `Write the path as this accessory sees it; it mounts: ${targets}.`
            : `Write \`path: ${seen}\`, which is where this accessory sees it.`,
      };
      continue;
    }

    const key = placeKey(entryPlace(litestream, entry));
    const isWritten = key !== undefined && written.has(key);
    if (trail?.complete !== true || isWritten || meant === undefined || seen === undefined) continue;

    yield {
      at,
      message: `The app has no database at ${path}; \`${meant.name}\` (${writtenAt(meant)}) is ${seen} for Litestream: ${waits}`,
      help: `Write \`path: ${seen}\`.`,
    };
  }
}

const waits = "Litestream waits for it for ever, and reports nothing";
