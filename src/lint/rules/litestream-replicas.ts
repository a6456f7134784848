import { describe, isBlank, type ListNode, lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, type LitestreamFile, litestreamFiles, replicaMaps } from "../facts/litestream-files.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamReplicas: Rule = {
  metadata: {
    id: "litestream-replicas",
    severity: "error",
    title: "Database in litestream.yml does not have exactly one complete replica",
  },
  *check(project) {
    for (const file of litestreamFiles(project)) {
      for (const problem of checkFile(file)) yield withUnprovenLink(problem, file.serverFile);
    }
  },
};

function* checkFile(file: LitestreamFile): Iterable<Problem> {
  yield* checkShape(lookup(file.document.root, "dbs"), "list");
  for (const database of databaseMaps(file.document)) yield* checkDatabase(file, database);
}

function* checkDatabase(file: LitestreamFile, database: MapNode): Iterable<Problem> {
  const single = lookup(database, "replica");
  const list = lookup(database, "replicas");
  if (single !== undefined && list !== undefined && list.kind !== "unknown" && single.kind !== "unknown") {
    const message = "This database has both `replica` and `replicas`, so Litestream 0.5 stops";
    const help = {
      "0.3": "Litestream 0.3 reads only `replicas`. Before you upgrade, keep only `replica`.",
      "0.5": "Keep `replica:` and remove `replicas:`.",
      unknown: "Keep only `replica` with Litestream 0.5, only `replicas` with 0.3.",
    }[file.release ?? "unknown"];
    yield { at: rangeOf(list), ...severityFor(file), message, help };
  }

  if (single === undefined && isBlank(list) && !database.open) {
    const at = rangeOf(lookup(database, "path") ?? database);
    const message = "This database has no replica, so Litestream stops (must specify replica for database)";
    const form = file.release === "0.3" ? "`replicas:` with an item that has" : "`replica:` with";
    yield { at, message, help: `Add ${form} \`type\`, \`bucket\` and \`path\`.` };
  }

  yield* checkShape(single, "mapping");
  yield* checkShape(list, "list");

  if (single?.kind === "map" && file.release === "0.3") {
    const message = "Litestream 0.3 ignores `replica`, so this database is not replicated";
    yield { at: rangeOf(single), message, help: "Write `replicas:` with one item, or use a Litestream 0.5 image." };
  }

  const [replica] = replicaMaps(database);
  if (replica !== undefined) yield* checkDestination(file, replica);

  if (list?.kind === "list" && !list.open) yield* extraReplicas(file, list);
}

/** All items that an extra dash split off; without one, the second replica. */
function* extraReplicas(file: LitestreamFile, list: ListNode): Iterable<Problem> {
  const [, ...others] = list.items.map((item) => item.node);
  const fragments = others.filter(isFragment);

  for (const node of fragments) {
    const key = node.kind === "map" ? node.pairs[0]?.key : undefined;
    const name = key?.kind === "scalar" ? key.text : "this";
    yield {
      at: rangeOf(node),
      message: `The dash makes \`${name}\` a separate replica without \`type\`, so Litestream stops; it belongs to the replica above`,
      help: `Remove the dash, and indent \`${name}\` like the replica's other keys.`,
    };
  }

  const [second] = others;
  if (second === undefined || fragments.length > 0) return;

  yield {
    at: rangeOf(second),
    // Litestream 0.3 accepts any number of complete replicas.
    ...severityFor(file),
    message:
      "Since 0.5, Litestream stops if a database has a second replica (multiple replicas on a single database are no longer supported)",
    help: `${file.release === "0.5" ? "Keep" : "Before you use Litestream 0.5, keep"} one replica; for a second copy, use the storage provider's replication.`,
  };
}

/** With a value of another shape, Litestream cannot read the file at all. */
function* checkShape(node: Node | undefined, shape: "list" | "mapping"): Iterable<Problem> {
  const wrong = shape === "list" ? "map" : "list";
  if (node?.kind !== wrong) return;

  yield {
    at: rangeOf(node),
    message: `Expected a ${shape} but found ${describe(node)}, so Litestream stops (cannot unmarshal)`,
    help: shape === "list" ? "Start each item with a dash." : "Remove the dash, or write `replicas:`.",
  };
}

/** The top level of the file can set the bucket for all replicas. */
function* checkDestination({ document }: LitestreamFile, replica: MapNode): Iterable<Problem> {
  const has = (key: string) => [replica, document.root].some((owner) => !isBlank(lookup(owner, key)));
  if (replica.open || has("url")) return;

  const type = lookup(replica, "type");
  if (type?.kind === "scalar" && /^(?:s3|gs)$/.test(type.text) && !has("bucket")) {
    const message = `This replica has no bucket, so Litestream stops (bucket required for ${type.text} replica)`;
    yield { at: rangeOf(type), message, help: "Add `bucket` to the replica or at the top level." };
  }

  const bucket = lookup(replica, "bucket") ?? lookup(replica, "endpoint");
  if (has("type") || bucket === undefined) return;

  yield {
    at: rangeOf(bucket),
    message: "Without `type`, Litestream writes files inside its own container and nothing to the bucket",
    help: "Add the type of the storage, for example `type: s3`.",
  };
}

/** Without a type and a URL, the item cannot be a replica: an extra dash split it off. */
function isFragment(node: MapNode | { kind: string }): boolean {
  if (!("pairs" in node) || node.open) return false;
  return ["type", "url"].every((key) => lookup(node, key) === undefined);
}

function severityFor(file: LitestreamFile): Pick<Problem, "severity"> {
  return file.release === "0.5" ? {} : { severity: file.release === "0.3" ? "info" : "warning" };
}
