import type { Config } from "../../config/config.ts";
import { knownValue } from "../../config/setting.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const containerName: Rule = {
  metadata: {
    id: "container-name",
    severity: "error",
    title: "Containers get names that Docker accepts",
  },
  *checkConfig({ config }) {
    for (const { node, name } of namesOf(config)) {
      if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(name)) continue;

      yield {
        at: rangeOf(node),
        message: `Kamal makes this a part of a container's name, and Docker refuses it there: Invalid container name (\`${name}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
        help: "Use letters, digits, `-`, `_` and `.` only.",
      };
    }
  },
};

/** A role's container is `SERVICE-ROLE-VERSION`; an accessory's is `SERVICE-NAME`, or what its own `service` says. */
function namesOf(config: Config): { node: Node; name: string }[] {
  const prefix = knownValue(config.service) ?? "app";
  // What Kamal itself refuses is another rule's business.
  if (!/^[a-z0-9_-]+$/i.test(prefix)) return [];

  return config.containers.flatMap((container) => {
    const { key, name } = container;
    const own = container.kind === "accessory" ? container.service : undefined;
    if (own?.kind === "unknown" || key?.type !== "string") return [];

    return own?.kind === "known" ? [{ node: own.node, name: own.value }] : [{ node: key, name: `${prefix}-${name}` }];
  });
}
