import { rootMap } from "../../yaml/document.ts";
import { keyName, type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, litestreamFiles, ownPairs, replicaMaps } from "../facts/litestream-files.ts";
import { litestreamKeys } from "../facts/litestream-keys.ts";
import { renameKey } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";
import { closest } from "../suggest.ts";

export const litestreamUnknownKey: Rule = {
  metadata: {
    id: "litestream-unknown-key",
    severity: "warning",
    title: "Every key in litestream.yml is one that Litestream reads",
    fixable: true,
  },
  *check(project) {
    for (const { document } of litestreamFiles(project)) {
      const root = rootMap(document);
      // Another program's file of the same name, or one that only ERB fills.
      if (root === undefined || !root.pairs.some((pair) => keyName(pair.key) === "dbs")) continue;
      yield* checkMap(root, "root");
      for (const database of databaseMaps(document)) {
        yield* checkMap(database, "db");
        for (const replica of replicaMaps(database)) yield* checkMap(replica, "replica");
      }
    }
  },
};

function* checkMap(map: MapNode, kind: keyof typeof litestreamKeys): Iterable<Problem> {
  const known = litestreamKeys[kind];
  for (const pair of ownPairs(map)) {
    const { key } = pair;
    const name = keyName(key);
    if (name === undefined || known.includes(name) || name === "<<" || (kind === "root" && name.startsWith("x-")))
      continue;
    // Litestream decodes names exactly; a name that only differs in its dashes is the usual slip.
    const dashed = name.replaceAll("_", "-");
    const meant = known.includes(dashed) ? [dashed] : closest(name, known);
    const fix = renameKey(pair, map, meant);
    const elsewhere = Object.entries(litestreamKeys).find(([, keys]) => keys.some((each) => each === name))?.[0];
    yield {
      at: rangeOf(key),
      message: `Litestream does not know \`${name}\` here, and ignores it without a word`,
      help:
        meant[0] !== undefined
          ? `Did you mean \`${meant[0]}\`?`
          : elsewhere !== undefined
            ? `It belongs to ${elsewhere === "replica" ? "the replica" : elsewhere === "db" ? "the database" : "the top level"}: move it there.`
            : "Remove it, or correct it.",
      ...(fix && { fix }),
    };
  }
}
