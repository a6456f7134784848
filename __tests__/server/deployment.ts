import type { Deployment, ProxyTarget, RoleTarget } from "../../src/config/deployment.ts";

export const proxyTarget: ProxyTarget = {
  hosts: ["shop.test"],
  ssl: "automatic",
  sslRedirect: true,
  healthPath: "/up",
  pathPrefix: "/",
  httpPort: 80,
  httpsPort: 443,
};

export function role(name: string, hosts: readonly string[], proxy: ProxyTarget | undefined = undefined): RoleTarget {
  return { name, hosts, proxy };
}

/** A deployment of a shop with one web server, with `change` applied. */
export function deploymentOf(change: Partial<Deployment> = {}): Deployment {
  const roles = change.roles ?? [role("web", ["10.0.0.1"], proxyTarget)];
  return {
    service: "shop",
    destination: undefined,
    repository: "ghcr.io/acme/shop",
    registry: { server: "ghcr.io", username: undefined, password: undefined },
    roles,
    primaryRole: "web",
    primaryHost: roles[0]?.hosts[0] ?? "10.0.0.1",
    hosts: [...new Set(roles.flatMap(({ hosts }) => hosts))],
    accessories: [],
    ssh: { user: "root", port: 22, proxyJump: undefined, proxyCommand: undefined },
    secrets: [],
    url: "https://shop.test/",
    deployTimeout: 30,
    drainTimeout: 30,
    builderContext: undefined,
    architectures: ["amd64"],
    githubCache: false,
    ...change,
  };
}
