import { Config } from "../../config/config.ts";
import { rootMap } from "../../yaml/document.ts";
import { itemsOf, lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const destinationReplacesList: Rule = {
  metadata: {
    id: "destination-replaces-list",
    severity: "warning",
    title: "A destination's list repeats what it still needs of the base's",
  },
  *checkConfig({ project, config: merged, variant }) {
    const base = rootMap(project.config.document);
    const over = rootMap(variant.file?.document);
    if (base === undefined || over === undefined) return;

    for (const owner of ownersOf({ base: new Config(base), over: new Config(over), merged })) {
      for (const path of owner.lists) yield* compare(owner, path);
    }
  },
};

/** The root, a role or an accessory, as the three configs have it. */
interface Owner {
  /** Below the root; empty for the root itself. */
  path: string;
  base: MapNode | undefined;
  over: MapNode | undefined;
  merged: MapNode | undefined;
  /** Lists to which people mean to add; lists of hosts are meant to be replaced. */
  lists: readonly (readonly string[])[];
}

function ownersOf({ base, over, merged }: Record<"base" | "over" | "merged", Config>): Owner[] {
  const settingsOf = (config: Config) => new Map(config.containers.map(({ path, settings }) => [path, settings]));
  const [inBase, inMerged] = [settingsOf(base), settingsOf(merged)];
  const containers = over.containers.map(
    ({ path, settings }): Owner => ({
      path: `${path}/`,
      base: inBase.get(path),
      over: settings,
      merged: inMerged.get(path),
      lists: [["env", "secret"], ["volumes"], ["files"], ["directories"]],
    }),
  );

  const lists = [["volumes"], ["env", "secret"]];
  return [{ path: "", base: base.root, over: over.root, merged: merged.root, lists }, ...containers];
}

function* compare(owner: Owner, path: readonly string[]): Iterable<Problem> {
  const base = lookupPath(owner.base, path);
  const over = lookupPath(owner.over, path);
  if (base?.kind !== "list" || over?.kind !== "list" || base.open || over.open || over.items.length === 0) return;

  const kept = new Set(itemsOf(over).map(identityOf));
  const names = itemsOf(base).map(identityOf);
  // Who repeats one entry knows the rule, and has left the others out on purpose.
  if (names.includes(undefined) || kept.has(undefined) || names.some((name) => kept.has(name))) return;

  const clear = lookupPath(owner.merged, [...path.slice(0, -1), "clear"]);
  const lost = names.flatMap((name) => (name === undefined || lookup(clear, name) !== undefined ? [] : [name]));
  if (lost.length === 0) return;

  const { file, line } = rangeOf(base);
  yield {
    at: rangeOf(over.items[0]?.node ?? over),
    message: `This list replaces the one of ${file}:${line}, because lists are not merged: ${someOf(lost)} ${lost.length === 1 ? "is" : "are"} gone from \`${owner.path}${path.join("/")}\``,
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
