// Problems on a server: Docker, disk space, ports, kamal-proxy, another service, the deploy lock.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, forDestination, sentence } from "./entry.ts";

/** undefined when only Kamal logged in to the server: its output names neither host nor user. */
type KnownUser = { host: string; user: string } | undefined;

/** `kamal`: kamal-proxy rejected the name, but did not say which service has it. */
type HostConflict =
  | { service: string; noticedBy: "kamal" }
  | { service: string; noticedBy: "check"; host: string; owner: string; names: readonly string[]; path: string };

export const serverEntries = {
  "docker-missing-remote": ({ host, user }: { host: string; user: string | undefined }) => ({
    title: "Docker is missing on the server",
    cause:
      user === undefined
        ? `${host} has no Docker, and the SSH user is not allowed to install it.`
        : `${host} has no \`docker\` command, and ${user} is not root, so Kamal cannot install it.`,
    fix:
      user === undefined
        ? "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root."
        : `On ${host}, as root, install Docker once (\`curl -fsSL get.docker.com | sh\`), then run \`usermod -aG docker ${user}\`.`,
  }),

  "docker-sock-perm": ({ login }: { login: KnownUser }) => ({
    title: "The SSH user is not allowed to use Docker",
    cause:
      login === undefined
        ? "The SSH user has no permission for Docker's socket on the server."
        : `${login.user} has no permission for Docker's socket on ${login.host}.`,
    fix:
      login === undefined
        ? "On the server, as root, run `usermod -aG docker USER`. It takes effect at the next login."
        : `On ${login.host}, as root, run \`usermod -aG docker ${login.user}\`.`,
  }),

  "docker-down": ({ login }: { login: KnownUser }) => ({
    title: login === undefined ? "The Docker daemon is not running" : "Docker is not running on the server",
    cause:
      login === undefined
        ? "The `docker` command is installed, but no Docker daemon answers it."
        : `${login.host} has the \`docker\` command, but no Docker daemon answers ${login.user} there.`,
    fix:
      login === undefined
        ? "Start it as root: `systemctl enable --now docker`."
        : `On ${login.host}, as root, run \`systemctl enable --now docker\`.`,
  }),

  "disk-full": ({ said }: { said: string }) => ({
    title: "A disk is full",
    cause: `Docker says: ${sentence(said)}`,
    fix: "The lines below show which machine it is: the server, or the runner if the image was being built. `docker system df` shows what uses the space; `kamal prune all` and `docker builder prune` free it.",
  }),

  /** `holder`: undefined when it is unknown. */
  "lock-held": (facts: { host: string; holder: string | undefined; destination: string | undefined }) => ({
    title: "Another deploy holds the lock",
    cause:
      facts.holder === undefined
        ? `The deploy lock on ${facts.host} is taken. The lines below show who holds it.`
        : `The deploy lock on ${facts.host} is held by ${sentence(facts.holder)}`,
    fix: `Wait for that deploy to finish. If it was cancelled or has crashed, run \`kamal lock release${forDestination(facts.destination)}\` and re-run the job.`,
  }),

  /**
   * `kamal lock release` cannot remove it, because it starts by deleting the file that is missing.
   */
  "lock-half": ({ host, directory }: { host: string; directory: string }) => ({
    title: "The deploy lock is incomplete",
    cause: `The deploy lock on ${host} does not say who holds it: a deploy was killed while taking it.`,
    fix: `Make sure that no deploy is running. Then, on ${host}, run \`rm -r ~/${directory}\`, because \`kamal lock release\` cannot remove such a lock.`,
  }),

  "proxy-port": ({ said }: { said: string }) => ({
    title: "A port that kamal-proxy needs is in use",
    cause: `Docker could not publish the ports of kamal-proxy: ${sentence(said)}`,
    fix: "Stop the program that uses the port (on the server, `ss -ltnp` shows it), or choose other ports with proxy/run/http_port and proxy/run/https_port.",
  }),

  "proxy-old": ({ said, destination }: { said: string; destination: string | undefined }) => ({
    title: "kamal-proxy on the server is too old",
    cause: `${said} for this version of Kamal.`,
    fix: `Run \`kamal proxy reboot -y${forDestination(destination)}\` once. It interrupts every app on the server for a moment.`,
  }),

  "proxy-missing": ({ said }: { said: string }) => ({
    title: "kamal-proxy is not running on the server",
    cause: `The server was never set up, or lost its proxy. Docker says: ${sentence(said)}`,
    fix: "Run this step with `setup: always`: `kamal setup` starts whatever is missing and leaves the rest alone.",
  }),

  /** `what`: `certificate` or `error pages`. */
  "tls-config": ({ what, destination }: { what: string; destination: string | undefined }) => ({
    title: "kamal-proxy cannot read what Kamal uploaded",
    cause: `kamal-proxy could not load the ${what}: either it was started by another SSH user and has that user's home mounted, or the ${what} ${what.endsWith("s") ? "are" : "is"} broken.`,
    fix: `If you changed ssh/user, run \`kamal proxy reboot -y${forDestination(destination)}\` once; it interrupts every app on the server for a moment. Otherwise, check the certificate and key in the secrets of proxy/ssl.`,
  }),

  "host-conflict": (facts: HostConflict) => ({
    title: "Another service already uses this host name",
    cause:
      facts.noticedBy === "kamal"
        ? `kamal-proxy already routes this host name to a service other than ${facts.service}.`
        : `kamal-proxy on ${facts.host} routes ${facts.names.join(", ")}${facts.path === "/" ? "" : facts.path} to the service ${facts.owner}, so ${facts.service} cannot use it too.`,
    fix:
      facts.noticedBy === "kamal"
        ? "Change proxy/host in deploy.yml. If the other service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy list` shows its name, `docker exec kamal-proxy kamal-proxy remove NAME` removes it."
        : `Change proxy/host in deploy.yml. If ${facts.owner} is an old name of this service, remove it on ${facts.host}: \`docker exec kamal-proxy kamal-proxy remove ${shellWord(facts.owner)}\`.`,
  }),

  /** `name`: the container. */
  "accessory-conflict": ({ name }: { name: string }) => ({
    title: "A container with this name already exists",
    cause: `Docker already has a container named ${name}, either from an interrupted boot or from another destination on the same server.`,
    fix: `If it is a leftover, run \`docker rm -f ${name}\` on the server. For two destinations on one server, give the accessory a different \`service\` in each.`,
  }),
} satisfies Entries;
