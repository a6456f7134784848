import { type ListNode, lookup, type MapNode, type Node, pairOf, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { checkLabels, checkRestart, type Where } from "./check-containers.ts";
import { checkProxy } from "./check-proxy.ts";
import { checkRegistry } from "./check-registry.ts";
import { type CountedRole, checkName, countedRoles } from "./check-roles.ts";
import type { ConfigFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { effectivePairs, isString, isTruthy, shownKey } from "./ruby-values.ts";
import { rejection, type SchemaFinding } from "./schema-finding.ts";

const placements = ["host", "hosts", "role", "roles", "tag", "tags"];
const olderPlacements = ["host", "hosts", "roles"];

/** Kamal's checks of each accessory, besides keys and types. */
export function* checkAccessories(facts: ConfigFacts): Iterable<SchemaFinding> {
  const { config, kamal } = facts;
  const accessories = config.accessoriesNode;
  if (accessories?.kind !== "map") return;

  const roles = countedRoles(config);
  for (const { key, value } of effectivePairs(accessories)) {
    if (key.kind === "unknown") continue;

    yield* checkName(key, "accessories");
    if (value.kind !== "map") continue;

    const context = `accessories/${shownKey(key)}`;
    yield* checkPlacement(value, { context, key, kamal });
    yield* checkLabels(value, { context, kamal });
    yield* checkRestart(value, { context, kamal });
    if (roles !== undefined) yield* checkRoleNames(value, { context, kamal, roles });
    yield* checkTags(value, context, config.serversNode);
    yield* checkSections(value, { context, kamal });
  }
}

function* checkPlacement(accessory: MapNode, where: Where & { key: Node }): Iterable<SchemaFinding> {
  const known = has(where.kamal, "placementByTag") ? placements : olderPlacements;
  const given = known.filter((name) => pairOf(accessory, name) !== undefined);
  // A key that is too new for this Kamal is reported as such.
  if (given.length === 0 && placements.some((name) => pairOf(accessory, name) !== undefined)) return;

  const certain = given.filter((name) => pairOf(accessory, name)?.conditional !== true);
  if (given.length === 1 || certain.length === 1 || (given.length === 0 && accessory.open)) return;
  if (given.length > 0 && certain.length === 0) return;

  yield rejection(given.length === 0 ? "missing-key" : "invalid-value", where.key, {
    context: where.context,
    says: `specify one of ${listed(known)}`,
    help: given.length === 0 ? "Set where it runs, e.g. `host: 192.0.2.1`." : `Keep only one of: ${given.join(", ")}.`,
  });
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

function* checkRoleNames(
  accessory: MapNode,
  { context, kamal, roles }: Where & { roles: readonly CountedRole[] },
): Iterable<SchemaFinding> {
  const known = roles.map((role) => role.name);
  const isKnown = (node: Node) =>
    has(kamal, "roleNamesAsStrings")
      ? isString(node) && known.includes(node.text)
      : node.kind === "scalar" && known.includes(shownKey(node));
  const several = lookup(accessory, "roles");
  const one = lookup(accessory, "role");
  const help = `Use a role from \`servers\`: ${known.join(", ") || "(none)"}.`;
  if (several?.kind === "list" && !several.open) {
    const missing = several.items.filter(({ node }) => !isKnown(node));
    // Kamal calls `any?` on them, which ignores false and null.
    if (missing.every(({ node }) => isTruthy(node) === false)) return;
    const [first] = missing;
    if (first === undefined) return;

    const names = missing.map(({ node }) => (node.kind === "scalar" ? shownKey(node) : "")).join(", ");
    yield rejection("invalid-value", first.node, { context, says: `unknown roles ${names}`, help });
  } else if (several === undefined && one?.kind === "scalar" && isTruthy(one) === true) {
    const name = shownKey(one);
    if (!known.includes(name)) yield rejection("invalid-value", one, { context, says: `unknown role ${name}`, help });
  }
}

/**
 * Kamal crashes if an accessory has a tag but `servers` has no roles, or if a tag is not a string.
 */
function* checkTags(accessory: MapNode, context: string, servers: Node | undefined): Iterable<SchemaFinding> {
  const tag = lookup(accessory, "tag");
  if (tag?.kind === "scalar" && hasHosts(servers)) {
    yield rejection("invalid-value", tag, {
      context,
      says: "undefined method `include?' for nil",
      help: "Kamal crashes here, because it looks for tags only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles.",
    });
  }

  const wanted = tag === undefined ? scalarsIn(lookup(accessory, "tags")) : scalarsIn(tag);
  const tags = servers?.kind === "map" ? tagsOfHosts(servers) : [];
  if (wanted.length === 0 || tags.length === 0) return;

  for (const each of [...wanted, ...tags].filter((one): boolean => !isString(one))) {
    yield rejection("invalid-value", each, {
      context,
      says: `${shownKey(each)} is not a string`,
      help: `Put it in quotes, \`"${each.text}"\`: Kamal crashes here when it compares the accessory's tag with the hosts' tags.`,
    });
  }
}

function scalarsIn(node: Node | undefined): ScalarNode[] {
  const nodes = node?.kind === "list" ? node.items.map((item) => item.node) : node === undefined ? [] : [node];
  return nodes.filter((each): each is ScalarNode => each.kind === "scalar");
}

/** The hosts' single tags. In a list of tags, any type is allowed. */
function tagsOfHosts(servers: MapNode): ScalarNode[] {
  const hosts = servers.pairs.flatMap(({ value }) => (value.kind === "list" ? value.items : []));
  const tags = hosts.flatMap(({ node }) =>
    node.kind === "map" ? node.pairs.slice(0, 1).map(({ value }) => value) : [],
  );
  return tags.filter((tag): tag is ScalarNode => tag.kind === "scalar");
}

function hasHosts(servers: Node | undefined): servers is ListNode {
  return servers?.kind === "list" && servers.items.length > 0;
}

function* checkSections(accessory: MapNode, { context, kamal }: Where): Iterable<SchemaFinding> {
  const proxy = lookup(accessory, "proxy");
  if (proxy?.kind === "map") yield* checkProxy(proxy, `${context}/proxy`);
  if (proxy?.kind === "scalar" && proxy.value === true) {
    const help = "Set `host` and `app_port` in it, or remove it: only roles can have `proxy: true`.";
    yield rejection("wrong-type", proxy, { context: `${context}/proxy`, says: "should be a hash", help });
  }

  const registry = lookup(accessory, "registry");
  // An empty mapping counts as no registry.
  if (registry?.kind === "map" && registry.pairs.length > 0)
    yield* checkRegistry(registry, { context: `${context}/registry`, place: rangeOf(registry), kamal });
}
