import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const duplicateHost: Rule = {
  metadata: {
    id: "duplicate-host",
    severity: "warning",
    title: "Host is listed twice for one role",
  },
  *checkConfig({ config }) {
    for (const role of config.roles.all) {
      const seen = new Set<string>();
      for (const { name, node } of role.hosts.all) {
        if (seen.has(name)) {
          const message = `${name} is listed twice for the role \`${role.name}\`; Kamal deploys to it once`;
          yield { at: rangeOf(node), message, help: "Remove it, or replace it with the host that you meant." };
        }
        seen.add(name);
      }
    }
  },
};
