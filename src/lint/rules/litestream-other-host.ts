import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { dataTrail, litestreamAccessories } from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { accessoryHosts, differ, roleHosts } from "../facts/hosts.ts";
import type { Rule } from "../rule.ts";

export const litestreamOtherHost: Rule = {
  metadata: {
    id: "litestream-other-host",
    severity: "error",
    title: "Litestream runs on the host that has the databases",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      if (trail === undefined || trail.databases.length === 0) continue;
      const app = roleHosts(config, trail.container.role);
      for (const { node, name } of litestreamAccessories(project, config)) {
        const own = accessoryHosts(config, node);
        const [first] = own.all;
        if (!app.complete || !own.complete || first === undefined || app.all.length === 0) continue;
        if (own.all.some((host) => app.all.some((each) => each.name === host.name))) continue;
        const certain = own.all.every((host) => app.all.every((each) => differ(each.name, host.name)));
        yield {
          at: rangeOf(lookup(node, "host") ?? first.node),
          // A name and an address can be one machine.
          ...(certain ? {} : { severity: "warning" as const }),
          message: `\`${name}\` runs on ${first.name}, and the databases are on ${app.all[0]?.name}; a volume is on one machine only, so there is nothing to back up`,
          help: `Write \`host: ${app.all[0]?.name}\`, or \`role: ${trail.container.role}\`.`,
        };
      }
    }
  },
};
