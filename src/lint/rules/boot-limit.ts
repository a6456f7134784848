import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import { lookupPath, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const bootLimit: Rule = {
  metadata: {
    id: "boot-limit",
    severity: "warning",
    title: "`boot/limit` limits nothing",
  },
  *checkConfig({ config }) {
    const limit = lookupPath(config.root, ["boot", "limit"]);
    const count = hostCount(config);
    if (limit?.kind !== "scalar" || limit.type !== "integer" || typeof limit.value !== "number") return;
    if (count === undefined || count < 2 || limit.value <= count) return;

    yield {
      at: rangeOf(limit),
      message: `Kamal restarts up to ${limit.value} hosts at once, but there are only ${count}, so all of them restart together`,
      help: `Write a smaller number, e.g. \`limit: ${Math.max(1, Math.floor(count / 2))}\`, or remove \`boot\`.`,
    };
  },
};

/** undefined if ERB may add a host. */
function hostCount({ roles }: Config): number | undefined {
  if (roles.unknown !== undefined || roles.all.some(({ hosts }) => hosts.unknown !== undefined)) return undefined;
  return new Set(roles.all.flatMap(({ hosts }) => hostNames(hosts))).size;
}
