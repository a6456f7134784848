import { rangeOf } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { areSeparate, type ServerResource, serverResources } from "../facts/server-resources.ts";
import type { Problem, Rule } from "../rule.ts";

export const destinationsCollide: Rule = {
  metadata: {
    id: "destinations-collide",
    severity: "warning",
    title: "Destinations on one server share a host, port or volume",
  },
  *check(project) {
    const owners = new Map<string, { destination: string; resource: ServerResource }>();
    for (const { config, variant } of deployableConfigs(project)) {
      const destination = variant.destination ?? "the base";
      for (const resource of serverResources(config)) {
        const other = owners.get(resource.key);
        if (other === undefined) owners.set(resource.key, { destination, resource });
        else if (other.destination !== destination && areSeparate(resource.container, other.resource.container))
          yield collision(resource, [other.destination, destination]);
      }
    }
  },
};

function collision({ node, what }: ServerResource, [first, second]: readonly [string, string]): Problem {
  return {
    at: rangeOf(node),
    message: `\`${first}\` and \`${second}\` deploy to the same server and both claim ${what}`,
    help: `Give \`${second}\` its own in its destination file, or deploy it to another server.`,
  };
}
