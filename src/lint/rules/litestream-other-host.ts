import { areDifferentMachines } from "../../config/host-list.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { deployedDatabases } from "../facts/deployed-databases.ts";
import { litestreamAccessories } from "../facts/litestream-accessories.ts";
import type { Rule } from "../rule.ts";

export const litestreamOtherHost: Rule = {
  metadata: {
    id: "litestream-other-host",
    severity: "error",
    title: "Litestream does not run on the databases' host",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    if (primary === undefined || primary.databases.length === 0) return;

    const { role } = primary.container;
    const app = role.hosts;
    const [appHost] = app.all;
    if (app.unknown !== undefined || appHost === undefined) return;

    for (const { accessory } of litestreamAccessories(deployed)) {
      const own = accessory.hosts;
      const [host] = own.all;
      if (own.unknown !== undefined || host === undefined) continue;
      if (own.all.some(({ name }) => app.all.some((each) => each.name === name))) continue;

      const isCertain = own.all.every(({ name }) => app.all.every((each) => areDifferentMachines(each.name, name)));

      yield {
        at: rangeOf(host.node),
        // A name and an address can be the same machine.
        ...(isCertain ? {} : { severity: "warning" as const }),
        message: `\`${accessory.name}\` runs on ${host.name}, but the databases are on ${appHost.name}; a volume exists on one machine only, so Litestream finds nothing to back up`,
        help: `Write \`host: ${appHost.name}\` or \`role: ${role.name}\`.`,
      };
    }
  },
};
