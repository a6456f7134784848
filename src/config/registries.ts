import type { Deployment } from "./deployment.ts";
import { isLocalRegistry } from "./registry.ts";

/** GitHub's own registry, which takes the token of the job. A host's name, so capitals count for nothing. */
export function isGhcr(server: string | undefined): boolean {
  return server?.toLowerCase() === "ghcr.io";
}

/** The registries at which Kamal logs servers in, each once; "" is Docker Hub. */
export function registriesOf({ registry, accessories }: Pick<Deployment, "registry" | "accessories">): string[] {
  const servers = [registry.server ?? "", ...accessories.flatMap((each) => each.registry ?? [])];
  return [...new Set(servers)].filter((server) => !isLocalRegistry(server));
}
