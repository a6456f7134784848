import type { KamalPattern } from "./pattern.ts";

/** Problems of a server: Docker, disk, ports, kamal-proxy, names. */
export const serverPatterns: readonly KamalPattern[] = [
  {
    id: "docker-missing-remote",
    in: ["kamal", "server"],
    line: /Docker is not installed on (\S{1,300}) and can't be automatically installed/,
    facts: ([, host = ""]) => ({ host, user: undefined }),
  },
  {
    id: "docker-sock-perm",
    in: ["server"],
    line: /permission denied while trying to connect to the docker/i,
    facts: () => ({ login: undefined }),
  },
  {
    id: "docker-down",
    in: ["server", "runner"],
    line: /Cannot connect to the Docker daemon/,
    facts: () => ({ login: undefined }),
  },
  {
    id: "disk-full",
    in: ["server", "runner", "build", "container", "hook", "kamal"],
    line: /no space left on device/i,
    facts: ([said]) => ({ said }),
  },
  {
    id: "proxy-port",
    in: ["server"],
    line: /port is already allocated|address already in use|failed to bind (?:host )?port/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "proxy-old",
    in: ["kamal", "server"],
    line: /kamal-proxy version (\S{1,100}) is too old/,
    facts: ([said], { destination }) => ({ said, destination }),
  },
  {
    id: "tls-config",
    in: ["server"],
    line: /Error: unable to load (certificate|error pages)/,
    facts: ([, what = ""], { destination }) => ({ what, destination }),
  },
  {
    id: "host-conflict",
    in: ["server"],
    line: /host settings conflict with another service/,
    facts: (_, { service }) => ({ service, noticedBy: "kamal" }),
  },
  {
    id: "proxy-missing",
    in: ["server"],
    line: /No such container: kamal-proxy|network kamal not found|dial unix \S{0,200}kamal-proxy\.sock/,
    // It is missing because its image could not be pulled, if something says so.
    rank: "symptom",
    facts: ([said]) => ({ said }),
  },
  {
    id: "accessory-conflict",
    in: ["server"],
    line: /Conflict\. The container name "\/?([^"]{1,200})" is already in use/,
    facts: ([, name = ""]) => ({ name }),
  },
  {
    id: "service-label",
    in: ["server"],
    line: /is missing the 'service' label/,
    facts: (_, { service }) => ({ service }),
  },
];
