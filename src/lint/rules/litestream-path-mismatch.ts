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
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamPathMismatch: Rule = {
  metadata: {
    id: "litestream-path-mismatch",
    severity: "error",
    title: "Every path in litestream.yml is a file that the app writes, as Litestream's container sees it",
  },
  *check(project) {
    for (const { config, variant } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      const own = placesOf(trail?.databases ?? []);
      const others = placesOf(variant.destination === undefined ? [] : otherEnvironments(project, config));
      for (const accessory of litestreamAccessories(project, config)) {
        const dbs = accessory.dbs.filter((entry) => {
          const key = placeKey(entryPlace(accessory, entry)) ?? "";
          return own.has(key) || !others.has(key);
        });
        yield* checkAccessory({ ...accessory, dbs }, trail);
      }
    }
  },
};

function placesOf(databases: readonly TracedDatabase[]): Set<string | undefined> {
  return new Set(databases.map(({ place }) => placeKey(place)));
}

function* checkAccessory(accessory: LitestreamAccessory, trail: DataTrail | undefined): Iterable<Problem> {
  const written = placesOf(trail?.databases ?? []);
  const left = unreplicated(accessory, trail?.databases ?? []);
  for (const entry of accessory.dbs) {
    if (entry.path === undefined || entry.pathNode === undefined) continue;
    const at = rangeOf(entry.pathNode);
    const waits = "Litestream waits for it for ever, and reports nothing";
    if (accessory.mounts.complete && mountOf(accessory.mounts, entry.path) === undefined) {
      const targets = accessory.mounts.all.map((mount) => mount.target).join(", ") || "none";
      const meant = meantBy(entry.path, left);
      const seen = meant === undefined ? undefined : seenBy(accessory, meant);
      yield {
        at,
        message: `${entry.path} is on no volume of the accessory \`${accessory.name}\`, so the file cannot exist there: ${waits}`,
        help:
          seen === undefined
            ? `Write the path as this accessory sees it; it mounts: ${targets}.`
            : `Write \`path: ${seen}\`, which is where this accessory sees it.`,
      };
      continue;
    }
    if (trail === undefined || !trail.complete) continue;
    const key = placeKey(entryPlace(accessory, entry));
    if (key !== undefined && written.has(key)) continue;
    const meant = meantBy(entry.path, left);
    const seen = meant === undefined ? undefined : seenBy(accessory, meant);
    if (meant === undefined || seen === undefined) continue;
    yield {
      at,
      message: `The app has no database at ${entry.path}; \`${meant.name}\` (${writtenAt(meant)}) is ${seen} for Litestream: ${waits}`,
      help: `Write \`path: ${seen}\`.`,
    };
  }
}
