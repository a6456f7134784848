import { mountOf } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import {
  closestDatabase,
  type DeployedDatabase,
  type DeployedDatabases,
  databasesOfAllEnvironments,
  deployedDatabases,
  entryPlace,
  type LitestreamAccessory,
  litestreamAccessories,
  pathInAccessory,
  placeKey,
  unreplicated,
  writtenAt,
} from "../facts/deployed-databases.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamPathMismatch: Rule = {
  metadata: {
    id: "litestream-path-mismatch",
    severity: "error",
    title: "Path in litestream.yml does not match any of the app's databases",
  },
  *checkConfig(deployed) {
    const trail = deployedDatabases(deployed);
    const own = placesOf(trail?.databases ?? []);
    const others = placesOf(deployed.variant.destination === undefined ? [] : databasesOfAllEnvironments(deployed));

    for (const litestream of litestreamAccessories(deployed)) {
      const dbs = litestream.dbs.filter((entry) => {
        const key = placeKey(entryPlace(litestream, entry)) ?? "";
        return own.has(key) || !others.has(key);
      });
      yield* checkAccessory({ ...litestream, dbs }, trail);
    }
  },
};

function placesOf(databases: readonly DeployedDatabase[]): Set<string | undefined> {
  return new Set(databases.map(({ place }) => placeKey(place)));
}

function* checkAccessory(litestream: LitestreamAccessory, trail: DeployedDatabases | undefined): Iterable<Problem> {
  const { mounts, dbs } = litestream;
  const written = placesOf(trail?.databases ?? []);
  const left = unreplicated(litestream, trail?.databases ?? []);

  for (const entry of dbs) {
    const { path, pathNode } = entry;
    if (path === undefined || pathNode === undefined) continue;

    const at = rangeOf(pathNode);
    const meant = closestDatabase(path, left);
    const seen = meant === undefined ? undefined : pathInAccessory(litestream, meant);

    if (mounts.complete && mountOf(mounts, path) === undefined) {
      const targets = mounts.all.map((mount) => mount.target).join(", ") || "none";
      yield {
        at,
        message: `${path} is not on any volume of the accessory \`${litestream.accessory.name}\`, so the file cannot exist there: ${waitsForever}`,
        help:
          seen === undefined
            ? `Write the path inside this accessory's container, which mounts: ${targets}.`
            : `Write \`path: ${seen}\`, its path inside this accessory's container.`,
      };
      continue;
    }

    const key = placeKey(entryPlace(litestream, entry));
    const isWritten = key !== undefined && written.has(key);
    if (trail?.complete !== true || isWritten || meant === undefined || seen === undefined) continue;

    yield {
      at,
      message: `The app has no database at ${path} (\`${meant.name}\`, ${writtenAt(meant)}, is at ${seen} in Litestream's container): ${waitsForever}`,
      help: `Write \`path: ${seen}\`.`,
    };
  }
}

const waitsForever = "Litestream waits for it forever and reports nothing";
