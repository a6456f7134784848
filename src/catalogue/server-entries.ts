// What a server lacks or already has: Docker, room, ports, kamal-proxy, another service, the deploy lock.

import { type Entries, forDestination } from "./entry.ts";

/** Of a server that we have been on; undefined where only Kamal has, which names neither. */
type KnownUser = { host: string; user: string } | undefined;

/** `kamal`: kamal-proxy said so to Kamal, and did not name the other service. */
type HostConflict =
  | { service: string; noticedBy: "kamal" }
  | { service: string; noticedBy: "check"; host: string; owner: string; names: readonly string[]; path: string };

export const serverEntries = {
  "docker-missing-remote": ({ host, user }: { host: string; user: string | undefined }) => ({
    title: "Docker is missing on the server",
    cause:
      user === undefined
        ? `${host} has no Docker, and the SSH user may not install it.`
        : `${host} has no \`docker\`, and ${user} is not root, so Kamal cannot install it.`,
    fix:
      user === undefined
        ? "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root."
        : `Install Docker on ${host} once as root (\`curl -fsSL get.docker.com | sh\`) and run \`usermod -aG docker ${user}\`.`,
  }),

  "docker-sock-perm": ({ login }: { login: KnownUser }) => ({
    title: "The SSH user may not use Docker",
    cause:
      login === undefined
        ? "Docker's socket on the server refused the SSH user."
        : `${login.user} may not use Docker on ${login.host}.`,
    fix:
      login === undefined
        ? "On the server, as root: `usermod -aG docker USER`; the next login has the right."
        : `On ${login.host}, as root: \`usermod -aG docker ${login.user}\`.`,
  }),

  "docker-down": ({ login }: { login: KnownUser }) => ({
    title: login === undefined ? "The Docker daemon does not run" : "Docker does not run on the server",
    cause:
      login === undefined
        ? "The `docker` command is there, but no daemon answers it."
        : `The Docker daemon on ${login.host} does not answer ${login.user}.`,
    fix:
      login === undefined
        ? "Start it: `systemctl enable --now docker`."
        : `On ${login.host}, as root: \`systemctl enable --now docker\`.`,
  }),

  "disk-full": ({ said }: { said: string }) => ({
    title: "A disk is full",
    cause: `Docker says: ${said}.`,
    fix: "Free space on the machine that the lines below name (the server, or the runner when the image was being built): `kamal prune all`, `docker system df`, `docker builder prune`.",
  }),

  /** `holder`: as far as it is known. */
  "lock-held": (facts: { host: string; holder: string | undefined; destination: string | undefined }) => ({
    title: "Another deploy holds the lock",
    cause:
      facts.holder === undefined
        ? `The deploy lock on ${facts.host} is held; the lines below say by whom.`
        : `The deploy lock is held by ${facts.holder}.`,
    fix: `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${forDestination(facts.destination)}\` and start this run again.`,
  }),

  /** `kamal lock release` cannot remove it: it begins with the file that is not there. */
  "lock-half": ({ host, directory }: { host: string; directory: string }) => ({
    title: "The deploy lock was left half taken",
    cause: `The deploy lock on ${host} has no details: its holder was killed while it was taken.`,
    fix: `If no deploy runs, remove it on ${host}: \`rm -r ~/${directory}\`.`,
  }),

  "proxy-port": ({ said }: { said: string }) => ({
    title: "A port that kamal-proxy needs is taken",
    cause: `Docker could not publish kamal-proxy's ports: ${said}.`,
    fix: "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port.",
  }),

  "proxy-old": ({ said, destination }: { said: string; destination: string | undefined }) => ({
    title: "kamal-proxy on the server is too old",
    cause: `${said} for this version of Kamal.`,
    fix: `Run \`kamal proxy reboot -y${forDestination(destination)}\` once (a short outage for every app on the server).`,
  }),

  "proxy-missing": ({ said }: { said: string }) => ({
    title: "kamal-proxy does not run on the server",
    cause: `The server was never set up, or lost its proxy: ${said}.`,
    fix: "Run this step with `setup: always`: `kamal setup` starts what is missing and leaves the rest.",
  }),

  /** `what`: the certificate, or the error pages. */
  "tls-config": ({ what, destination }: { what: string; destination: string | undefined }) => ({
    title: "kamal-proxy cannot read what Kamal uploaded",
    cause: `kamal-proxy found no usable ${what}: it was started by another SSH user, whose home it has mounted, or the ${what} is broken.`,
    fix: `If ssh/user was changed, run \`kamal proxy reboot -y${forDestination(destination)}\` once (a short outage for every app on the server). Else check the certificate and key in the secrets of proxy/ssl.`,
  }),

  "host-conflict": (facts: HostConflict) => ({
    title: "Another service already owns the host name",
    cause:
      facts.noticedBy === "kamal"
        ? `kamal-proxy routes this host name to another service than ${facts.service}.`
        : `kamal-proxy on ${facts.host} routes ${facts.names.join(", ")}${facts.path === "/" ? "" : facts.path} to the service ${facts.owner}; ${facts.service} cannot have it too.`,
    fix:
      facts.noticedBy === "kamal"
        ? "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`."
        : `Change proxy/host in deploy.yml. If that service is an old name of this one, remove it on the server: \`docker exec kamal-proxy kamal-proxy remove ${facts.owner}\`.`,
  }),

  /** `name`: of the container. */
  "accessory-conflict": ({ name }: { name: string }) => ({
    title: "A container of this name is there already",
    cause: `Docker already has a container ${name}: two destinations on one server, or a boot that was cut off.`,
    fix: `If it is a leftover, \`docker rm -f ${name}\` on the server. For two destinations on one server give the accessory a \`service\` of its own for each.`,
  }),
} satisfies Entries;
