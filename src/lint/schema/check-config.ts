import { lookup, type MapNode } from "../../yaml/nodes.ts";
import { checkAccessories } from "./check-accessories.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { checkProxy } from "./check-proxy.ts";
import { checkRegistry } from "./check-registry.ts";
import { checkRoles } from "./check-roles.ts";
import { checkRoot } from "./check-root.ts";
import { checkAliases, checkBuilder, checkEnvironments, checkHooksOutput, checkOutput } from "./check-sections.ts";
import type { ConfigFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { isFalse, isTruthy, shownKey } from "./ruby-values.ts";
import type { SchemaFinding } from "./schema-finding.ts";
import { walkConfig } from "./walk.ts";

/** Everything for which Kamal would refuse the config, not only the first; each with Kamal's own path and words. */
export function checkConfig(config: Omit<ConfigFacts, "primaryRole">): SchemaFinding[] {
  const { root, start, kamal } = config;
  const primaryRole = primaryRoleOf(root);
  const facts: ConfigFacts = { ...config, primaryRole };
  const decided = primaryRole === undefined ? undefined : { ...facts, primaryRole };
  const proxy = lookup(root, "proxy");
  return [
    ...walkConfig(root, kamal).filter((finding) => !isFormerlyIgnored(finding, config)),
    ...checkRegistry(lookup(root, "registry"), { context: "registry", place: start, kamal }),
    ...checkAccessories(facts),
    ...checkAliases(root),
    ...checkBuilder(root, start),
    ...checkEnvironments(root),
    ...checkOutput(root),
    ...(proxy?.kind === "map" ? checkProxy(proxy, "proxy") : []),
    ...(decided === undefined ? [] : checkRoles(decided)),
    ...checkRoot(facts),
    ...(decided === undefined ? [] : checkConflicts(decided)),
    ...checkHooksOutput(root),
  ];
}

/** `proxy: false` at the root, once the same as no `proxy`. */
function isFormerlyIgnored(finding: SchemaFinding, { root, kamal }: Omit<ConfigFacts, "primaryRole">): boolean {
  return finding.context === "proxy" && isFalse(lookup(root, "proxy")) && !has(kamal, "rootProxyIsMapping");
}

function primaryRoleOf(root: MapNode): string | undefined {
  const node = lookup(root, "primary_role");
  if (node?.kind === "unknown") return undefined;
  if (node?.kind !== "scalar" || isTruthy(node) !== true) return "web";
  return shownKey(node);
}
