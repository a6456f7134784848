// Asks the servers about containers that failed: their state, their history, their log.

import type { Deployment } from "../config/deployment.ts";
import { type BootFacts, type BootSample, parseFailedHost } from "../server/boot-facts.ts";
import { type AskedContainer, afterFailureScript } from "../server/boot-script.ts";
import { loginOf, type Ssh } from "../server/ssh.ts";
import { containerPattern } from "../text/docker-names.ts";

/** For everything that is asked on one host. Milliseconds. */
const askMs = 5000;
const proxyContainer = "kamal-proxy";
/** More hosts than these are not asked: each of them would say the same. */
const maxHosts = 3;

export interface AskOptions {
  ssh: Pick<Ssh, "run" | "settings">;
  deployment: Deployment;
  signal: AbortSignal;
  /** How long ago the first of the containers started. */
  seconds: number;
}

/** A container, and what is already known about it. `host`: with or without user and port. */
export interface Started extends AskedContainer, Pick<BootFacts, "host" | "target"> {
  samples: readonly BootSample[];
}

/**
 * Also asks about kamal-proxy and the accessories on the same hosts, because a boot fails without
 * them.
 * What a server does not answer stays unknown.
 */
export async function askContainers(started: readonly Started[], options: AskOptions): Promise<BootFacts[]> {
  const hosts = [...new Set(started.map(({ host }) => host))].slice(0, maxHosts);
  const asked = await Promise.all(
    hosts.map((host) => {
      const own = started.filter((each) => each.host === host);
      return askHost(host, own, options);
    }),
  );
  return asked.flat();
}

async function askHost(name: string, own: readonly Started[], options: AskOptions): Promise<BootFacts[]> {
  const { ssh, deployment, signal, seconds } = options;
  const host = hostNamed(name, options);
  if (host === undefined || signal.aborted) return [];

  const containers = [...own, ...otherAccessories(host, own, deployment), { name: proxyContainer, id: undefined }];
  const { script, token } = afterFailureScript(containers, seconds);
  const { stdout } = await ssh.run(host, script, { signal, timeoutMs: askMs });
  const server = parseFailedHost(stdout, token, containers);

  return containers.map(({ name: container }, index) => ({
    name: container,
    host: name,
    target: own[index]?.target,
    samples: own[index]?.samples ?? [],
    remains: server.containers[index],
    server,
  }));
}

/** The host of deploy.yml with this name. Kamal prints neither user nor port. */
export function hostNamed(
  name: string,
  { deployment, ssh }: Pick<AskOptions, "deployment" | "ssh">,
): string | undefined {
  const hosts = [...deployment.hosts, ...deployment.accessories.flatMap((accessory) => accessory.hosts)];
  return hosts.find((host) => host === name || loginOf(host, ssh.settings).name === name);
}

function otherAccessories(host: string, own: readonly Started[], { accessories }: Deployment): AskedContainer[] {
  const known = new Set(own.map(({ name }) => name));
  return accessories
    .filter(({ container, hosts }) => hosts.includes(host) && !known.has(container) && containerPattern.test(container))
    .map(({ container }) => ({ name: container, id: undefined }));
}
