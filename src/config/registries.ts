import type { Deployment } from "./deployment.ts";
import { isLocalRegistry } from "./registry.ts";

/** The registries that Kamal logs servers in to, without duplicates; "" is Docker Hub. */
export function registriesOf({ registry, accessories }: Pick<Deployment, "registry" | "accessories">): string[] {
  const servers = [registry.server ?? "", ...accessories.flatMap((each) => each.registry ?? [])];
  return [...new Set(servers)].filter((server) => !isLocalRegistry(server));
}
