import type { KamalPattern } from "./pattern.ts";

/** Problems on a server: Docker, ports, kamal-proxy. */
export const serverPatterns: readonly KamalPattern[] = [
  {
    id: "docker-missing-remote",
    pattern: /Docker is not installed on (\S+) and can't be automatically installed/,
    facts: ([, host = ""]) => ({ host, user: undefined }),
  },
  {
    id: "docker-sock-perm",
    pattern: /permission denied while trying to connect to the [Dd]ocker/,
    facts: () => ({ login: undefined }),
  },
  {
    id: "docker-local",
    pattern: /Docker (buildx plugin )?is not installed locally/,
    facts: ([, buildx]) => ({ missing: buildx === undefined ? "docker" : "buildx" }),
  },
  {
    id: "docker-down",
    pattern: /Cannot connect to the Docker daemon/,
    facts: () => ({ login: undefined }),
  },
  {
    id: "proxy-port",
    pattern: /port is already allocated|address already in use|failed to bind (?:host )?port/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "proxy-old",
    pattern: /kamal-proxy version (\S+) is too old/,
    facts: ([said], { destination }) => ({ said, destination }),
  },
  {
    id: "tls-config",
    pattern: /Error: unable to load (certificate|error pages)/,
    facts: ([, what = ""], { destination }) => ({ what, destination }),
  },
  {
    id: "host-conflict",
    pattern: /host settings conflict with another service/,
    facts: (_, { service }) => ({ service, noticedBy: "kamal" }),
  },
  {
    id: "proxy-missing",
    pattern: /No such container: kamal-proxy|network kamal not found|dial unix \S*kamal-proxy\.sock/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "accessory-conflict",
    pattern: /Conflict\. The container name "\/?([^"]+)" is already in use/,
    facts: ([, name = ""]) => ({ name }),
  },
];
