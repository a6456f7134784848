import { isLoopback } from "../addresses.ts";

export interface RegistryName {
  /** For messages: `ghcr.io`, `Docker Hub`. */
  title: string;
  /** Host and port of the API. */
  host: string;
  /** The name inside the registry, e.g. `owner/app`. */
  name: string;
  /** Docker falls back to plain http for this registry when https fails. */
  plainHttpAllowed: boolean;
}

/** Docker's names for Docker Hub, whose API has another host name. */
const hubNames: readonly string[] = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/** Splits the repository that Kamal pushes to (`[server/]image`) the way Docker does. */
export function registryName(server: string | undefined, repository: string): RegistryName {
  // A server can have a path (`registry.example.com/group`); only its first part is the host.
  const host = server?.split("/")[0] ?? "";
  const name = host !== "" && repository.startsWith(`${host}/`) ? repository.slice(host.length + 1) : repository;
  if (host === "" || hubNames.includes(host)) {
    const full = name.includes("/") ? name : `library/${name}`;
    return { title: "Docker Hub", host: "registry-1.docker.io", name: full, plainHttpAllowed: false };
  }

  const bare = URL.parse(`http://${host}`)?.hostname ?? host;
  return { title: host, host, name, plainHttpAllowed: isLoopback(bare.replace(/^\[|\]$/g, "")) };
}

/** Whether Docker accepts this repository name. */
export function isRepositoryName(name: string): boolean {
  return /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name);
}
