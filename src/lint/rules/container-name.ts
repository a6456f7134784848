import { lookup, type MapNode, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { containerSections } from "../facts/sections.ts";
import type { Rule } from "../rule.ts";

export const containerName: Rule = {
  metadata: {
    id: "container-name",
    severity: "error",
    title: "Containers get names that Docker accepts",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { node, name } of namesOf(config)) {
        if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(name)) continue;
        yield {
          at: rangeOf(node),
          message: `Kamal makes this a part of a container's name, and Docker refuses it there: Invalid container name (\`${name}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
          help: "Use letters, digits, `-`, `_` and `.` only.",
        };
      }
    }
  },
};

/** A role's container is `SERVICE-ROLE-VERSION`; an accessory's is `SERVICE-NAME`, or what its own `service` says. */
function namesOf(config: MapNode): { node: ScalarNode; name: string }[] {
  const service = lookup(config, "service");
  const prefix = service?.kind === "scalar" ? service.text : "app";
  // What Kamal itself refuses is another rule's business.
  if (!/^[a-z0-9_-]+$/i.test(prefix)) return [];
  return containerSections(config).flatMap(({ kind, key, name, node }) => {
    const own = kind === "accessories" ? lookup(node, "service") : undefined;
    if (own?.kind === "unknown" || key.type !== "string") return [];
    return own?.kind === "scalar" && own.value !== null
      ? [{ node: own, name: own.text }]
      : [{ node: key, name: `${prefix}-${name}` }];
  });
}
