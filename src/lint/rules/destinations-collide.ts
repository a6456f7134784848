import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { serverResources } from "../facts/server-resources.ts";
import type { Problem, Rule } from "../rule.ts";

export const destinationsCollide: Rule = {
  metadata: {
    id: "destinations-collide",
    severity: "warning",
    title: "Destinations on one server share a host, port or volume",
  },
  *check(project) {
    const owners = new Map<string, { destination: string; accessory: string | undefined }>();
    for (const { config, variant } of deployableConfigs(project)) {
      const destination = variant.destination ?? "the base";
      for (const { key, node, what, accessory } of serverResources(config)) {
        const other = owners.get(key);
        if (other === undefined) owners.set(key, { destination, accessory });
        else if (other.destination !== destination && (accessory === undefined || accessory !== other.accessory))
          yield collision(node, what, [other.destination, destination]);
      }
    }
  },
};

function collision(node: Node, what: string, [first, second]: readonly [string, string]): Problem {
  return {
    at: rangeOf(node),
    message: `\`${first}\` and \`${second}\` deploy to the same server and both claim ${what}`,
    help: `Give \`${second}\` its own in its destination file, or deploy it to another server.`,
  };
}
