import { rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { roleHosts } from "../facts/hosts.ts";
import { roleNames } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const duplicateHost: Rule = {
  metadata: {
    id: "duplicate-host",
    severity: "warning",
    title: "A role names each of its hosts once",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const role of roleNames(config)) {
        const seen = new Set<string>();
        for (const { name, node } of roleHosts(config, role).all) {
          if (seen.has(name)) {
            const message = `${name} is listed twice for the role \`${role}\`; Kamal deploys to it once`;
            yield { at: rangeOf(node), message, help: "Remove it, or write the host that was meant." };
          }
          seen.add(name);
        }
      }
    }
  },
};
