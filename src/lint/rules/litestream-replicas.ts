import { describe, isBlank, lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, type LitestreamFile, litestreamFiles, replicaMaps } from "../facts/litestream-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamReplicas: Rule = {
  metadata: {
    id: "litestream-replicas",
    severity: "error",
    title: "Every database in litestream.yml has exactly one whole replica",
  },
  *check(project) {
    for (const file of litestreamFiles(project)) {
      yield* checkShape(lookup(file.document.root, "dbs"), "list");
      for (const database of databaseMaps(file.document)) yield* checkDatabase(file, database);
    }
  },
};

function* checkDatabase(file: LitestreamFile, database: MapNode): Iterable<Problem> {
  const single = lookup(database, "replica");
  const list = lookup(database, "replicas");
  if (single !== undefined && list !== undefined && list.kind !== "unknown" && single.kind !== "unknown") {
    const message = "A database has `replica` or `replicas`; Litestream 0.5 stops when it has both";
    yield { at: rangeOf(list), ...doubt(file), message, help: "Keep `replica:` and remove `replicas:`." };
  }
  if (single === undefined && isBlank(list) && !database.open) {
    const at = rangeOf(lookup(database, "path") ?? database);
    const message = "This database has no replica: Litestream stops (must specify replica for database)";
    yield { at, message, help: "Add `replica:` with `type`, `bucket` and `path`." };
  }
  yield* checkShape(single, "mapping");
  yield* checkShape(list, "list");
  if (single?.kind === "map" && file.line === "0.3") {
    const message = "Litestream 0.3 does not know `replica`, and replicates nothing of this database";
    yield { at: rangeOf(single), message, help: "Write `replicas:` with one item, or take an image of the 0.5 line." };
  }
  const [whole] = replicaMaps(database);
  if (whole !== undefined) yield* checkDestination(file, whole);
  if (list?.kind !== "list" || list.open || list.items.length < 2) return;
  const [first, ...others] = list.items.map((item) => item.node);
  const fragments = others.filter(isFragment);
  for (const node of fragments.length > 0 ? fragments : others.slice(0, 1)) {
    const key = node.kind === "map" ? node.pairs[0]?.key : undefined;
    const name = key?.kind === "scalar" ? key.text : "this";
    yield {
      at: rangeOf(node),
      // 0.3 takes whole replicas, as many as there are.
      ...(fragments.length === 0 ? doubt(file) : {}),
      message:
        fragments.length > 0
          ? `The dash makes \`${name}\` a replica of its own, without \`type\`; it belongs to the replica above, and Litestream stops here`
          : "Litestream stops at a second replica: multiple replicas on a single database are no longer supported (since 0.5)",
      help:
        fragments.length > 0 && first !== undefined
          ? `Remove the dash, and indent \`${name}\` as the other keys of the replica.`
          : "Keep one replica; copy the bucket to another place by the provider's own means.",
    };
  }
}

/** Litestream cannot read the file at all when a value has another shape. */
function* checkShape(node: Node | undefined, shape: "list" | "mapping"): Iterable<Problem> {
  const wrong = shape === "list" ? "map" : "list";
  if (node?.kind !== wrong) return;
  yield {
    at: rangeOf(node),
    message: `A ${shape} is expected here, and it is ${describe(node)}: Litestream stops (cannot unmarshal)`,
    help: shape === "list" ? "Begin each item with a dash." : "Remove the dash, or write `replicas:`.",
  };
}

/** The top level of the file can have the bucket for all of them. */
function* checkDestination({ document }: LitestreamFile, replica: MapNode): Iterable<Problem> {
  const has = (key: string) => [replica, document.root].some((owner) => !isBlank(lookup(owner, key)));
  const type = lookup(replica, "type");
  if (replica.open || has("url")) return;
  if (type?.kind === "scalar" && /^(?:s3|gs)$/.test(type.text) && !has("bucket")) {
    const message = `This replica names no bucket: Litestream stops (bucket required for ${type.text} replica)`;
    yield { at: rangeOf(type), message, help: "Add `bucket`, to the replica or to the top level." };
  }
  const bucket = lookup(replica, "bucket") ?? lookup(replica, "endpoint");
  if (has("type") || bucket === undefined) return;
  yield {
    at: rangeOf(bucket),
    message: "Without `type` Litestream writes files in its own container, and nothing to the bucket",
    help: "Add `type: s3`.",
  };
}

/** Neither a type nor a URL: it cannot be a replica. */
function isFragment(node: MapNode | { kind: string }): boolean {
  if (!("pairs" in node) || node.open) return false;
  return ["type", "url"].every((key) => lookup(node, key) === undefined);
}

function doubt(file: LitestreamFile): Pick<Problem, "severity"> {
  return file.line === "0.5" ? {} : { severity: file.line === "0.3" ? "info" : "warning" };
}
