import { rootMap } from "../../yaml/document.ts";
import { keyName, lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { itemsOf } from "../facts/sections.ts";
import type { Problem, Rule } from "../rule.ts";

export const destinationReplacesList: Rule = {
  metadata: {
    id: "destination-replaces-list",
    severity: "warning",
    title: "A destination's list repeats what it still needs of the base's",
  },
  *check(project) {
    const base = rootMap(project.config.document);
    if (base === undefined) return;
    for (const { file, merged } of project.variants) {
      const over = rootMap(file?.document);
      if (over === undefined || merged === undefined) continue;
      for (const path of listPaths(over)) {
        yield* compare(lookupPath(base, path), lookupPath(over, path), { path, merged });
      }
    }
  },
};

/** Lists to which people mean to add; lists of hosts are meant to be replaced. */
function listPaths(over: MapNode): string[][] {
  const owners = ["servers", "accessories"].flatMap((section) => {
    const node = lookup(over, section);
    if (node?.kind !== "map") return [];
    return node.pairs.flatMap(({ key }) => {
      const name = keyName(key);
      return name === undefined ? [] : [[section, name]];
    });
  });
  return [
    ["volumes"],
    ...[[], ...owners].map((owner) => [...owner, "env", "secret"]),
    ...owners.flatMap((owner) => ["volumes", "files", "directories"].map((key) => [...owner, key])),
  ];
}

function* compare(
  base: Node | undefined,
  over: Node | undefined,
  where: { path: readonly string[]; merged: MapNode },
): Iterable<Problem> {
  if (base?.kind !== "list" || over?.kind !== "list" || base.open || over.open || over.items.length === 0) return;
  const kept = new Set(itemsOf(over).map(identityOf));
  const names = itemsOf(base).map(identityOf);
  // Who repeats one entry knows the rule, and has left the others out on purpose.
  if (names.includes(undefined) || kept.has(undefined) || names.some((name) => kept.has(name))) return;
  const clear = lookupPath(where.merged, [...where.path.slice(0, -1), "clear"]);
  const lost = names.flatMap((name) => (name === undefined || lookup(clear, name) !== undefined ? [] : [name]));
  if (lost.length === 0) return;
  const { file, line } = rangeOf(base);
  yield {
    at: rangeOf(over.items[0]?.node ?? over),
    message: `This list replaces the one of ${file}:${line}, because lists are not merged: ${someOf(lost)} ${lost.length === 1 ? "is" : "are"} gone from \`${where.path.join("/")}\``,
    help: "Repeat here what is still needed.",
  };
}

/** What two entries share when one stands for the other: the name in the container, or the place. */
function identityOf(item: Node): string | undefined {
  if (item.kind === "map") {
    const remote = lookup(item, "remote");
    return remote?.kind === "scalar" ? remote.text : undefined;
  }
  if (item.kind !== "scalar") return undefined;
  const [first, second] = item.text.split(":");
  return second?.startsWith("/") === true ? second : first;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}
