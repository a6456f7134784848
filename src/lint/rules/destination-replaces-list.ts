import { Config } from "../../config/config.ts";
import { rootMap } from "../../yaml/document.ts";
import { itemsOf, lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { isDeployedAsConfigFile } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const destinationReplacesList: Rule = {
  metadata: {
    id: "destination-replaces-list",
    severity: "warning",
    title: "Destination list replaces the base list and drops its entries",
  },
  *checkConfig({ project, config: merged, variant }) {
    const base = rootMap(project.config.document);
    const override = rootMap(variant.file?.document);
    if (base === undefined || override === undefined || variant.file === undefined) return;
    // Then nothing is merged.
    if (isDeployedAsConfigFile(project, variant.file.path)) return;

    for (const owner of ownersOf({ base: new Config(base), override: new Config(override), merged })) {
      for (const path of owner.lists) yield* compare(owner, path);
    }
  },
};

/** The root, a role or an accessory, in each of the three configs. */
interface Owner {
  /** From the root; empty for the root itself. */
  path: string;
  base: MapNode | undefined;
  override: MapNode | undefined;
  merged: MapNode | undefined;
  /** Lists that people expect to extend. Lists of hosts are meant to be replaced. */
  lists: readonly (readonly string[])[];
}

function ownersOf({ base, override, merged }: Record<"base" | "override" | "merged", Config>): Owner[] {
  const settingsOf = (config: Config) => new Map(config.namedContainers.map(({ path, settings }) => [path, settings]));
  const [inBase, inMerged] = [settingsOf(base), settingsOf(merged)];
  const containers = override.namedContainers.map(
    ({ path, settings }): Owner => ({
      path: `${path}/`,
      base: inBase.get(path),
      override: settings,
      merged: inMerged.get(path),
      lists: [["env", "secret"], ["volumes"], ["files"], ["directories"]],
    }),
  );

  const lists = [["volumes"], ["env", "secret"]];
  return [{ path: "", base: base.root, override: override.root, merged: merged.root, lists }, ...containers];
}

function* compare(owner: Owner, path: readonly string[]): Iterable<Problem> {
  const base = lookupPath(owner.base, path);
  const override = lookupPath(owner.override, path);
  if (base?.kind !== "list" || override?.kind !== "list" || base.open || override.open || override.items.length === 0)
    return;

  const kept = new Set(itemsOf(override).map(identityOf));
  const names = itemsOf(base).map(identityOf);
  // Repeating one entry shows that the others were left out on purpose.
  if (names.includes(undefined) || kept.has(undefined) || names.some((name) => kept.has(name))) return;

  const clear = lookupPath(owner.merged, [...path.slice(0, -1), "clear"]);
  const lost = names.flatMap((name) =>
    name === undefined || lookup(clear, name) !== undefined || isMountedDifferently(name, kept) ? [] : [name],
  );
  if (lost.length === 0) return;

  const { file, line } = rangeOf(base);
  yield {
    at: rangeOf(override.items[0]?.node ?? override),
    message: `This list replaces the one at ${file}:${line}, because Kamal does not merge lists: \`${owner.path}${path.join("/")}\` loses ${formatNames(lost)}`,
    help: "Repeat the entries that are still needed.",
  };
}

/** An entry replaces one with the same identity: the path in the container, or the name. */
function identityOf(item: Node): string | undefined {
  if (item.kind === "map") {
    const remote = lookup(item, "remote");
    return remote?.kind === "scalar" ? remote.text : undefined;
  }
  if (item.kind !== "scalar") return undefined;

  const [first, second] = item.text.split(":");
  return second?.startsWith("/") === true ? second : first;
}

/** A destination that mounts a part of a directory, or a directory around it, does so on purpose. */
function isMountedDifferently(path: string, kept: ReadonlySet<string | undefined>): boolean {
  if (!path.startsWith("/")) return false;
  const isBelow = (inner: string, outer: string) => inner.startsWith(`${outer.replace(/\/$/, "")}/`);
  return [...kept].some((other = "") => isBelow(other, path) || (other.startsWith("/") && isBelow(path, other)));
}

function formatNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}
