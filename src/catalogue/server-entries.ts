// Problems on a server: ports, kamal-proxy, another service, the deploy lock.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, forDestination, sentence } from "./entry.ts";

/** `kamal`: kamal-proxy rejected the name, but did not say which service has it. */
type HostConflict =
  | { service: string; noticedBy: "kamal"; names: readonly string[] }
  | { service: string; noticedBy: "check"; host: string; owner: string; names: readonly string[]; path: string };

/** `container`: as Docker names it to Kamal; otherwise the server was asked. */
type RestartingProxy =
  | { container: string; said: string }
  | { host: string; restarts: number; mayNotBind: boolean; said: string | undefined };

export const serverEntries = {
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

  /** `host`: undefined when it is unknown; `holder`: the program that has the port, if it is known. */
  "proxy-port": (facts: { said: string; host?: string | undefined; port?: string | undefined; holder?: string }) => ({
    title: "A port that kamal-proxy needs is in use",
    cause: `Docker could not publish the ports of kamal-proxy${facts.port === undefined ? "" : `, because ${facts.holder ?? "another program or container"} already uses port ${facts.port}${facts.host === undefined ? "" : ` on ${facts.host}`}`}: ${sentence(facts.said)}`,
    fix: `Stop the program that uses the port, such as nginx, Apache or another proxy (on ${facts.host ?? "the server"}, \`sudo ss -ltnp\` and \`docker ps\` show it), or choose other ports with proxy/run/http_port and proxy/run/https_port.`,
  }),

  /**
   * `key`: where deploy.yml publishes the port. A role cannot, because Kamal starts the new container
   * before it stops the old one.
   */
  "role-port": (facts: {
    said: string;
    port: string;
    container: string;
    problem: "role" | "accessory" | "unknown";
  }) => ({
    title: `Port ${facts.port} on the server is in use`,
    ...publishedPort(facts),
  }),

  "proxy-old": ({ said, destination }: { said: string; destination: string | undefined }) => ({
    title: "kamal-proxy on the server is too old",
    cause: `${said} for this version of Kamal.`,
    fix: `Run \`kamal proxy reboot -y${forDestination(destination)}\` once. It interrupts every app on the server for a moment.`,
  }),

  /** `command`: the one that failed, `kamal setup`. */
  "proxy-missing": ({ said, command, destination }: ProxyMissing) => ({
    title: "kamal-proxy is not running on the server",
    cause: `The server was never set up, or lost its proxy. Docker says: ${sentence(said)}`,
    fix:
      command === "kamal setup"
        ? `Run \`kamal proxy boot${forDestination(destination)}\`, and read on the server why it does not start: \`docker logs kamal-proxy\`.`
        : "Run this step with `setup: always`: `kamal setup` starts whatever is missing and leaves the rest alone.",
    alternatives: [
      {
        cause:
          "An accessory with `proxy` is on a server without an app, where older versions of Kamal start no kamal-proxy.",
        fix: "Update Kamal, and run this step with `setup: always`.",
      },
    ],
  }),

  "proxy-conflict": ({ said, destination }: { said: string; destination: string | undefined }) => ({
    title: "kamal-proxy does not start",
    cause: `The server has a container kamal-proxy that could not be started, so Kamal tried to create another one with this name: ${sentence(said)}`,
    fix: `Run \`docker start kamal-proxy\` on the server, which says why it does not start. \`kamal proxy reboot -y${forDestination(destination)}\` replaces the container.`,
  }),

  "proxy-image": ({ image, said }: { image: string; said: string }) => ({
    title: "The image of kamal-proxy cannot be pulled",
    cause: `The server has to pull the image ${image}, but cannot: ${sentence(said)}`,
    fix: `Run \`docker pull ${shellWord(image)}\` on the server until it works: it shows whether the registry, an expired login (\`docker logout\` removes it) or the network is the problem. proxy/run/registry and proxy/run/repository in deploy.yml can name a copy of the image.`,
  }),

  "proxy-address": ({ address, host }: { address: string; host: string }) => ({
    title: "The server does not have the address that a port is published on",
    cause: `Kamal publishes a port on ${address} of ${host}, but no network interface of the server has this address (a floating or translated address is not the server's own).`,
    fix: "Set proxy/run/bind_ips to an address that `ip addr` shows on the server, or remove it (`kamal proxy boot_config reset` for older settings), then run `kamal proxy reboot -y`.",
  }),

  /** kamal-proxy is not root in its container. */
  "proxy-bind": ({ said }: { said: string }) => ({
    title: "kamal-proxy is not allowed to use its port",
    cause: `kamal-proxy restarts again and again, because the server does not let its container listen on a port below 1024: ${sentence(said)}`,
    fix: allowLowPorts,
  }),

  /** `container`: its ID. Kamal runs commands in kamal-proxy only. */
  "proxy-restarts": (facts: RestartingProxy) => ({
    title: "kamal-proxy keeps restarting",
    ...restartingProxy(facts),
  }),

  /** `what`: `certificate` or `error pages`. */
  "tls-config": ({ what, destination }: { what: string; destination: string | undefined }) => ({
    title: "kamal-proxy cannot read what Kamal uploaded",
    cause: `kamal-proxy could not load the ${what}: either it was started by another SSH user and has that user's home mounted, or the ${what} ${what.endsWith("s") ? "are" : "is"} broken.`,
    fix: `If you changed ssh/user, run \`kamal proxy reboot -y${forDestination(destination)}\` once; it interrupts every app on the server for a moment. Otherwise, check the certificate and key in the secrets of proxy/ssl.`,
  }),

  /** `said`: kamal-proxy's message about the options of its TLS. */
  "tls-options": ({ said }: { said: string }) => ({
    title: "kamal-proxy does not accept these TLS settings",
    cause: `kamal-proxy rejects the settings under \`proxy\` in deploy.yml: ${sentence(said)}`,
    fix: tlsFix(said),
  }),

  "host-conflict": (facts: HostConflict) => ({
    title: "Another service already uses this host name",
    cause:
      facts.noticedBy === "kamal"
        ? `kamal-proxy already routes ${facts.names.length === 1 ? facts.names[0] : facts.names.length === 0 ? "this host name" : `one of ${facts.names.join(", ")}`} to a service other than ${facts.service}.`
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
    fix: `If it is a leftover, run \`docker rm -f ${shellWord(name)}\` on the server. For two destinations on one server, give the accessory a different \`service\` in each.`,
  }),
} satisfies Entries;

interface ProxyMissing {
  said: string;
  command: string;
  destination: string | undefined;
}

function publishedPort(facts: {
  said: string;
  port: string;
  container: string;
  problem: "role" | "accessory" | "unknown";
}) {
  const { said, port, container } = facts;
  switch (facts.problem) {
    case "role":
      return {
        cause: `The app's container ${container} publishes port ${port} itself, but the container of the old version still has it, because Kamal starts the new version before it stops the old one: ${sentence(said)}`,
        fix: `Remove \`publish\` for port ${port} from \`options\` of the role in deploy.yml, and let kamal-proxy pass requests on (proxy/app_port). If the role has to publish it, stop the old version before each deploy (\`kamal app stop\`), which interrupts the app.`,
      };
    case "accessory":
      return {
        cause: `The container ${container} of an accessory publishes port ${port}, which another program or container on the server already uses: ${sentence(said)}`,
        fix: `Choose another port under \`port\` of the accessory in deploy.yml, or stop what uses it (\`sudo ss -ltnp\` and \`docker ps\` on the server show it). Apps in the same Docker network do not need \`port\`.`,
      };
    case "unknown":
      return {
        cause: `A container publishes port ${port}, which another program or container on the server already uses: ${sentence(said)}`,
        fix: `Change the port in deploy.yml (\`port\` of an accessory, \`publish\` under \`options\` of a role), or stop what uses it (\`sudo ss -ltnp\` and \`docker ps\` on the server show it).`,
      };
  }
}

function tlsFix(said: string): string {
  if (/wildcards/.test(said))
    return "List each host name under proxy/hosts instead of `*`, or give kamal-proxy a certificate of your own under proxy/ssl.";
  if (/root path/.test(said))
    return "Set `ssl` only in the app whose `path_prefix` is `/`, and remove it from the others on this host.";
  if (/canonical/.test(said)) return "Add the name of `canonical_host` to proxy/hosts.";
  return "Correct `ssl`, `host` and `hosts` under `proxy` in deploy.yml. `kamal docs proxy` shows every setting.";
}

const allowLowPorts =
  'Update Docker and the kernel of the server, or allow the port: `kamal proxy boot_config set --docker-options="sysctl=net.ipv4.ip_unprivileged_port_start=0"`, then `kamal proxy reboot -y`.';

function restartingProxy(facts: RestartingProxy) {
  if ("container" in facts) {
    return {
      cause: `The container ${facts.container}, in which Kamal runs a command of kamal-proxy, stops again right after each start: ${sentence(facts.said)}`,
      fix: "Read on the server why it stops (`docker logs --tail 20 kamal-proxy`), and run `kamal proxy reboot -y` when that is fixed.",
      alternatives: [
        {
          cause: "Its log says `bind: permission denied`: the server does not let the container listen on port 80.",
          fix: allowLowPorts,
        },
        {
          cause: "Its log complains about a flag or its state: the proxy's version does not fit its boot settings.",
          fix: "Run `kamal proxy boot_config reset`, then `kamal proxy reboot -y`.",
        },
      ],
    };
  }

  const { host, restarts, mayNotBind, said } = facts;
  const times = restarts === 0 ? "" : ` (${restarts} ${restarts === 1 ? "restart" : "restarts"} so far)`;
  return {
    cause: `kamal-proxy on ${host} ends each time it starts${times}, so no new version can become healthy.${said === undefined ? "" : ` Its log says: ${sentence(said)}`}`,
    fix: mayNotBind
      ? allowLowPorts
      : `Fix what its log says (\`docker logs kamal-proxy\` on ${host}), then run \`kamal proxy reboot -y\`.`,
  };
}
