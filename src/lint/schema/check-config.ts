import { nodeOf } from "../../config/setting.ts";
import type { Node } from "../../yaml/nodes.ts";
import { checkAccessories } from "./check-accessories.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { checkProxy } from "./check-proxy.ts";
import { checkRegistry } from "./check-registry.ts";
import { checkRoles } from "./check-roles.ts";
import { checkRoot } from "./check-root.ts";
import { checkAliases, checkBuilder, checkEnvironments, checkHooksOutput, checkOutput } from "./check-sections.ts";
import type { ConfigFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { isFalse } from "./ruby-values.ts";
import type { SchemaFinding } from "./schema-finding.ts";
import { walkConfig } from "./walk.ts";

/**
 * All reasons why Kamal would reject the config, not only the first, each with Kamal's path and
 * words.
 */
export function checkConfig(known: Omit<ConfigFacts, "root" | "primaryRole">): SchemaFinding[] {
  const { config, start, kamal } = known;
  const { root, primaryRoleName: primaryRole } = config;
  const facts: ConfigFacts = { ...known, root, primaryRole };
  const decided = primaryRole === undefined ? undefined : { ...facts, primaryRole };
  const proxy = nodeOf(config.sharedProxy);

  return [
    ...walkConfig(root, kamal).filter((finding) => !isFormerlyIgnored(finding, proxy, kamal)),
    ...checkRegistry(config.registry.node, { context: "registry", place: start, kamal }),
    ...checkAccessories(facts),
    ...checkAliases(root),
    ...checkBuilder(root, start),
    ...checkEnvironments(config),
    ...checkOutput(root),
    ...(proxy?.kind === "map" ? checkProxy(proxy, "proxy") : []),
    ...(decided === undefined ? [] : checkRoles(decided)),
    ...checkRoot(facts),
    ...(decided === undefined ? [] : checkConflicts(decided)),
    ...checkHooksOutput(root),
  ];
}

/**
 * Whether the finding is about `proxy: false` at the root, which older versions of Kamal ignore.
 */
function isFormerlyIgnored(finding: SchemaFinding, proxy: Node | undefined, kamal: string): boolean {
  return finding.context === "proxy" && isFalse(proxy) && !has(kamal, "rootProxyIsMapping");
}
