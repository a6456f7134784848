import type { Project } from "../../project/project.ts";
import { lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { roleHosts } from "../facts/hosts.ts";
import { isComplete, otherApps } from "../facts/other-apps.ts";
import { roleNames } from "../facts/role-container.ts";
import { type Claim, claimedTwice, claimsOf } from "../facts/server-resources.ts";
import type { Rule } from "../rule.ts";

export const configsCollide: Rule = {
  metadata: {
    id: "configs-collide",
    severity: "warning",
    title: "Apps on one server have services, host names, ports and volumes of their own",
  },
  *check(project) {
    const claims = new Map<string, string>();
    for (const { app, path, config, destination } of configsOf(project)) {
      for (const { claim, other } of claimedTwice(config)) {
        yield {
          at: rangeOf(claim.node),
          message: `${nameOf(other)} and ${nameOf(claim)} run on the same server, and both claim ${claim.what}: kamal-proxy refuses the second one`,
          help: "Give each a host of its own, or one of them a `path_prefix`.",
        };
      }
      for (const { key, what, node } of [...serviceClaims(config, destination), ...claimsOf(config)]) {
        const other = claims.get(key);
        if (other === undefined) claims.set(key, app);
        if (other === undefined || other === app) continue;
        yield {
          at: rangeOf(node),
          message: `${other} and ${path} deploy to the same server, and both claim ${what}`,
          help: "Give each app its own, or another server.",
        };
      }
    }
  },
};

function nameOf({ accessory }: Claim): string {
  return accessory === undefined ? "The app" : `the accessory ${accessory}`;
}

interface DeployedConfig {
  app: string;
  path: string;
  config: MapNode;
  destination: string;
}

/** The config that is looked at, with all its destinations, is one app; every other file is one more. */
function configsOf(project: Project): DeployedConfig[] {
  const app = project.config.path;
  const variants = project.variants.flatMap((variant) => {
    const { merged: config, file } = variant;
    return config === undefined || !isComplete(config)
      ? []
      : [{ app, path: file?.path ?? app, config, destination: variant.destination ?? "" }];
  });
  return [...variants, ...otherApps(project).map(({ path, config }) => ({ app: path, path, config, destination: "" }))];
}

/** Kamal knows its containers by service, role and destination. */
function serviceClaims(config: MapNode, destination: string): { key: string; what: string; node: Node }[] {
  const service = lookup(config, "service");
  if (service?.kind !== "scalar") return [];
  const what = `the service ${service.text}: each deploy takes the other's containers for old ones`;
  return roleNames(config)
    .slice(0, 50)
    .flatMap((role) =>
      roleHosts(config, role)
        .all.slice(0, 50)
        .map(({ name }) => ({
          key: `service ${service.text} ${role} ${destination} on ${name}`,
          what,
          node: service,
        })),
    );
}
