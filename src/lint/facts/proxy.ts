import { deepMerge } from "../../yaml/deep-merge.ts";
import { lookup, type MapNode } from "../../yaml/nodes.ts";

/** The proxy settings that count for the primary role; undefined: it is not behind the proxy, or ERB decides. */
export function primaryProxy(config: MapNode, role: MapNode | undefined): MapNode | undefined {
  const shared = lookup(config, "proxy");
  const own = lookup(role, "proxy");
  if (shared?.kind !== "map" || shared.open) return undefined;
  if (own === undefined || (own.kind === "scalar" && own.value === true)) return shared;
  return own.kind === "map" && !own.open ? deepMerge(shared, own) : undefined;
}
