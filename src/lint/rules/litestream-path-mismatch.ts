import { mountOf } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import {
  type DeployedDatabase,
  type DeployedDatabases,
  databasesOfAllEnvironments,
  deployedDatabases,
  writtenAt,
} from "../facts/deployed-databases.ts";
import {
  closestDatabase,
  entryPlace,
  type LitestreamAccessory,
  litestreamAccessories,
  pathInAccessory,
  placeKey,
  unreplicated,
} from "../facts/litestream-accessories.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamPathMismatch: Rule = {
  metadata: {
    id: "litestream-path-mismatch",
    severity: "error",
    title: "Path in litestream.yml does not match any of the app's databases",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    const own = placesOf(primary?.databases ?? []);
    const others = placesOf(databasesOfAllEnvironments(deployed));

    for (const litestream of litestreamAccessories(deployed)) {
      const dbs = litestream.dbs.filter((entry) => {
        const key = placeKey(entryPlace(litestream, entry)) ?? "";
        return own.has(key) || !others.has(key);
      });
      for (const problem of checkAccessory({ ...litestream, dbs }, primary)) {
        yield withUnprovenLink(problem, litestream.serverFile);
      }
    }
  },
};

function placesOf(databases: readonly DeployedDatabase[]): Set<string | undefined> {
  return new Set(databases.map(({ place }) => placeKey(place)));
}

function* checkAccessory(litestream: LitestreamAccessory, primary: DeployedDatabases | undefined): Iterable<Problem> {
  const { mounts, dbs } = litestream;
  const written = placesOf(primary?.databases ?? []);
  const left = unreplicated(litestream, primary?.databases ?? []);

  for (const entry of dbs) {
    const { path, pathNode } = entry;
    if (path === undefined || pathNode === undefined) continue;

    const at = rangeOf(pathNode);
    const meant = closestDatabase(path, left);
    const expectedPath = meant === undefined ? undefined : pathInAccessory(litestream, meant);

    if (mounts.complete && mountOf(mounts, path) === undefined) {
      const targets = mounts.all.map((mount) => mount.target).join(", ") || "none";
      yield {
        at,
        message: `${path} is not on any volume of the accessory \`${litestream.accessory.name}\`, so the file cannot exist there: ${waitsForever}`,
        help:
          expectedPath === undefined
            ? `Write the path inside this accessory's container, which mounts: ${targets}.`
            : `Write \`path: ${expectedPath}\`, its path inside this accessory's container.`,
      };
      continue;
    }

    const key = placeKey(entryPlace(litestream, entry));
    const isWritten = key !== undefined && written.has(key);
    if (primary?.complete !== true || isWritten || meant === undefined || expectedPath === undefined) continue;

    yield {
      at,
      message: `The app has no database at ${path} (\`${meant.name}\`, ${writtenAt(meant)}, is at ${expectedPath} in Litestream's container): ${waitsForever}`,
      help: `Write \`path: ${expectedPath}\`.`,
    };
  }
}

const waitsForever = "Litestream waits for it forever and reports nothing";
