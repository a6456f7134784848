import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Rule } from "../rule.ts";

export const healthCheckTimes: Rule = {
  metadata: {
    id: "health-check-times",
    severity: "warning",
    title: "More than one health check fits into `deploy_timeout`",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const limit = lookup(config, "deploy_timeout");
      const seconds = limit === undefined ? 30 : limit.kind === "scalar" ? limit.value : undefined;
      if (typeof seconds !== "number") continue;
      const servers = lookup(config, "servers");
      const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [];
      for (const owner of [config, ...roles]) {
        for (const key of ["interval", "timeout"]) {
          const node = lookupPath(owner, ["proxy", "healthcheck", key]);
          if (node?.kind !== "scalar" || typeof node.value !== "number" || node.value < seconds) continue;
          yield {
            at: rangeOf(node),
            // An app that does not listen yet refuses at once: only one that accepts and then hangs uses a timeout up.
            ...(key === "timeout" ? { severity: "info" as const } : {}),
            message:
              key === "interval"
                ? `The second health check comes after ${node.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): only the first one, at once after the start, counts`
                : `One health check may take ${node.value} s, and the deploy gives up after ${seconds} s (deploy_timeout): one that hangs is the only one`,
            help: `Write a smaller \`${key}\` (the default is ${key === "interval" ? 1 : 5}), or a larger \`deploy_timeout\`.`,
          };
        }
      }
    }
  },
};
