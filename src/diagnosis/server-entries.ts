import type { DiagnosisContext, DiagnosisEntry } from "./entry.ts";

const forDestination = (context: DiagnosisContext) => (context.destination ? ` -d ${context.destination}` : "");

/** What a server lacks or already has: Docker, ports, kamal-proxy. */
export const server: readonly DiagnosisEntry[] = [
  {
    id: "docker-missing-remote",
    match: /Docker is not installed on (\S+) and can't be automatically installed/,
    title: "Docker is missing on the server",
    cause: ([, host]) => `${host} has no Docker, and the SSH user may not install it.`,
    fix: () => "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root.",
  },
  {
    id: "docker-sock-perm",
    match: /permission denied while trying to connect to the [Dd]ocker/,
    title: "The SSH user may not use Docker",
    cause: () => "Docker's socket on the server refused the SSH user.",
    fix: () => "On the server, as root: `usermod -aG docker USER`; the next login has the right.",
  },
  {
    id: "docker-local",
    match: /Docker (?:buildx plugin )?is not installed locally/,
    title: "Docker or buildx is missing on the runner",
    cause: () => "Kamal builds the image on the runner, and `docker` with the buildx plugin is not there.",
    fix: () => "Use a hosted runner, install Docker with buildx, or build elsewhere and set `skip-build: true`.",
  },
  {
    id: "docker-down",
    match: /Cannot connect to the Docker daemon/,
    title: "The Docker daemon does not run",
    cause: () => "The `docker` command is there, but no daemon answers it.",
    fix: () => "Start it: `systemctl enable --now docker`.",
  },
  {
    id: "proxy-port",
    match: /port is already allocated|address already in use|failed to bind (?:host )?port/,
    title: "A port that kamal-proxy needs is taken",
    cause: ([text]) => `Docker could not publish kamal-proxy's ports: ${text}.`,
    fix: () =>
      "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port.",
  },
  {
    id: "proxy-old",
    match: /kamal-proxy version (\S+) is too old/,
    title: "kamal-proxy on the server is too old",
    cause: ([text]) => `${text} for this version of Kamal.`,
    fix: (_, context) =>
      `Run \`kamal proxy reboot -y${forDestination(context)}\` once (a short outage for every app on the server).`,
  },
  {
    id: "tls-config",
    match: /Error: unable to load (certificate|error pages)/,
    title: "kamal-proxy cannot read what Kamal uploaded",
    cause: ([, what]) =>
      `kamal-proxy found no usable ${what}: it was started by another SSH user, whose home it has mounted, or the ${what} is broken.`,
    fix: (_, context) =>
      `If ssh/user was changed, run \`kamal proxy reboot -y${forDestination(context)}\` once (a short outage for every app on the server). Else check the certificate and key in the secrets of proxy/ssl.`,
  },
  {
    id: "host-conflict",
    match: /host settings conflict with another service/,
    title: "Another service already owns the host name",
    cause: (_, { service }) => `kamal-proxy routes this host name to another service than ${service}.`,
    fix: () =>
      "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`.",
  },
  {
    id: "proxy-missing",
    match: /No such container: kamal-proxy|network kamal not found|dial unix \S*kamal-proxy\.sock/,
    title: "kamal-proxy does not run on the server",
    cause: ([text]) => `The server was never set up, or lost its proxy: ${text}.`,
    fix: () => "Run this step with `setup: always`: `kamal setup` starts what is missing and leaves the rest.",
  },
  {
    id: "accessory-conflict",
    match: /Conflict\. The container name "\/?([^"]+)" is already in use/,
    title: "A container of this name is there already",
    cause: ([, name]) =>
      `Docker already has a container ${name}: two destinations on one server, or a boot that was cut off.`,
    fix: ([, name]) =>
      `If it is a leftover, \`docker rm -f ${name}\` on the server. For two destinations on one server give the accessory a \`service\` of its own for each.`,
  },
];
