import type { Deployment, ProxyTarget, RoleTarget } from "../config/deployment.ts";
import { containerPrefix } from "../server/containers.ts";
import type { HostFacts } from "../server/host-facts.ts";
import type { ProxyRow } from "../server/proxy-list.ts";
import { firstNames } from "../text/peer-text.ts";
import { type Check, failed, type Observation } from "./check.ts";

/**
 * Does another service already use our host names? kamal-proxy gives a name and path to one service
 * only, but reports a conflict only at the end of a deploy. Checks every server where kamal-proxy
 * runs.
 */
export function routesChecks(deployment: Deployment, facts: ReadonlyMap<string, HostFacts>): Check[] {
  return deployment.roles.flatMap((role) => {
    const { proxy } = role;
    if (proxy === undefined) return [];

    return role.hosts.flatMap((host): Check[] => {
      const seen = facts.get(host);
      if (seen?.proxy === undefined) return [];
      const run = async () => judge(seen, { role, proxy, deployment });
      return [{ id: "routes", kind: "preflight", target: `${role.name} on ${host}`, deadlineMs: 1000, run }];
    });
  });
}

interface OwnRoute {
  deployment: Deployment;
  role: RoleTarget;
  proxy: ProxyTarget;
}

function judge({ host, routes }: HostFacts, { deployment, role, proxy }: OwnRoute): Observation {
  const service = containerPrefix(deployment, role.name);
  // kamal-proxy lists a service without a host as `*`.
  const names = proxy.hosts.length > 0 ? proxy.hosts : ["*"];
  const owner = routes.find((row) => row.service !== service && claims(row, names, proxy.pathPrefix));

  if (owner !== undefined) {
    const { hosts, path } = owner;
    const taken = hosts.filter((name) => names.includes(name));
    const shown = firstNames(hosts);

    return failed(
      "host-conflict",
      { noticedBy: "check", service, host, owner: owner.service, names: taken, path },
      { owner: owner.service, hosts: shown, path },
    );
  }

  const known = routes.some((row) => row.service === service);
  const others = firstNames(routes.filter((row) => row.service !== service).map((row) => row.service));
  const otherServices = others.length === 0 ? "" : ` (other services there: ${others.join(", ")})`;
  const subject = names.join(", ");

  return {
    outcome: "pass",
    reason: `${known ? `No other service uses ${subject}` : `${subject} is free`}${otherServices}.`,
  };
}

function claims(row: ProxyRow, names: readonly string[], pathPrefix: string): boolean {
  return row.path.split(",").includes(pathPrefix) && row.hosts.some((name) => names.includes(name));
}
