import type { Variant } from "../../project/project.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { isProduction } from "../facts/base-deployment.ts";
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
    const owners = new Map<string, { variant: Variant; resource: ServerResource }>();
    for (const { config, variant } of deployableConfigs(project)) {
      for (const resource of serverResources(config)) {
        const other = owners.get(resource.key);
        if (other === undefined || isOneEnvironment(other.variant, variant)) {
          owners.set(resource.key, { variant, resource });
        } else if (other.variant !== variant && areSeparate(resource.container, other.resource.container)) {
          yield collision(resource, [other.variant, variant]);
        }
      }
    }
  },
};

/** Production is deployed either with its destination or as the base, not as both. */
function isOneEnvironment(base: Variant, { destination }: Variant): boolean {
  return base.destination === undefined && destination !== undefined && isProduction(destination);
}

function collision({ node, what }: ServerResource, [first, second]: readonly [Variant, Variant]): Problem {
  const name = `\`${second.destination}\``;
  const other = first.destination === undefined ? "The base" : `\`${first.destination}\``;
  return {
    at: rangeOf(node),
    message: `${other} and ${name} deploy to the same server and both claim ${what}`,
    help: `Give ${name} its own in its destination file, or deploy it to another server.`,
  };
}
