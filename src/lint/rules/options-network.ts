import { keyName, lookup, lookupPath, rangeOf } from "../../project/nodes.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const optionsNetwork: Rule = {
  metadata: {
    id: "options-network",
    severity: "warning",
    title: "Containers stay on Kamal's network",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const section of ["servers", "accessories"]) {
        const owners = lookup(config, section);
        if (owners?.kind !== "map") continue;
        for (const { key, value } of owners.pairs) {
          const network = lookupPath(value, ["options", "network"]) ?? lookupPath(value, ["options", "net"]);
          if (network?.kind !== "scalar") continue;
          const instead = section === "accessories" ? "the accessory's own `network:` key" : "the network `kamal`";
          yield {
            at: rangeOf(network),
            message: `\`${section}/${keyName(key) ?? ""}\` gets \`--network ${network.text}\` beside Kamal's own \`--network kamal\`; Docker refuses the pair for host and none, and kamal-proxy does not reach the container elsewhere`,
            help: `Remove the option and use ${instead}.`,
          };
        }
      }
    }
  },
};
