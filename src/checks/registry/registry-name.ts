import { isLoopback } from "../addresses.ts";

export interface RegistryName {
  /** What people call it: `ghcr.io`, `Docker Hub`. */
  title: string;
  /** Host and port of the API. */
  host: string;
  /** The name inside the registry, e.g. `owner/app`. */
  name: string;
  /** Docker talks plain http to these, after https has failed. */
  plainHttpAllowed: boolean;
}

/** Docker's own names for Docker Hub; its API answers under another one. */
const hubNames: readonly string[] = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/** Splits the repository that Kamal pushes to (`[server/]image`) the way Docker does. */
export function registryName(server: string | undefined, repository: string): RegistryName {
  // A server may carry a path (`registry.example.com/group`): only its first part is the host.
  const host = server?.split("/")[0] ?? "";
  const name = host !== "" && repository.startsWith(`${host}/`) ? repository.slice(host.length + 1) : repository;
  if (host === "" || hubNames.includes(host)) {
    const full = name.includes("/") ? name : `library/${name}`;
    return { title: "Docker Hub", host: "registry-1.docker.io", name: full, plainHttpAllowed: false };
  }
  const bare = URL.parse(`http://${host}`)?.hostname ?? host;
  return { title: host, host, name, plainHttpAllowed: isLoopback(bare.replace(/^\[|\]$/g, "")) };
}

/** Whether Docker would take this name, before it asks anybody. */
export function isRepositoryName(name: string): boolean {
  return /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name);
}
