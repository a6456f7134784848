import type { Deployment } from "./deployment.ts";
import { isLocalRegistry } from "./registry.ts";

/** GitHub's own registry, which accepts the job's token. Host names are case-insensitive. */
export function isGhcr(server: string | undefined): boolean {
  return server?.toLowerCase() === "ghcr.io";
}

/** The registries that Kamal logs servers in to, without duplicates; "" is Docker Hub. */
export function registriesOf({ registry, accessories }: Pick<Deployment, "registry" | "accessories">): string[] {
  const servers = [registry.server ?? "", ...accessories.flatMap((each) => each.registry ?? [])];
  return [...new Set(servers)].filter((server) => !isLocalRegistry(server));
}
