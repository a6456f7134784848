import type { Deployment } from "../../config/deployment.ts";
import type { SslMode } from "../../config/proxy-settings.ts";
import { loginOf } from "../../server/ssh.ts";
import { authority } from "../../text/authority.ts";
import { trimEndOf } from "../../text/trim-end.ts";
import { expandWildcard } from "../addresses.ts";
import type { Check } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";

/** One public name on one server, which must answer requests for it. */
export interface ProbeTarget {
  role: string;
  /**
   * The public name; undefined when kamal-proxy accepts every name, so that the address is used
   * instead.
   */
  host: string | undefined;
  /** The server as in deploy.yml: an address or a name. */
  address: string;
  httpPort: number;
  httpsPort: number;
  ssl: SslMode;
  sslRedirect: boolean;
  healthPath: string;
  /** `/` or `/api`. */
  pathPrefix: string;
}

/** Every public host name, at the address of every server that serves it. */
export function probeTargets(deployment: Deployment): ProbeTarget[] {
  return deployment.roles.flatMap((role) => {
    const { proxy } = role;
    if (proxy === undefined) return [];

    const names = proxy.hosts.length > 0 ? proxy.hosts : [undefined];

    return role.hosts.flatMap((address) =>
      names.map((host) => ({
        role: role.name,
        host,
        address: loginOf(address, deployment.ssh).name,
        httpPort: proxy.httpPort,
        httpsPort: proxy.httpsPort,
        ssl: proxy.ssl,
        sslRedirect: proxy.sslRedirect,
        healthPath: proxy.healthPath,
        pathPrefix: proxy.pathPrefix,
      })),
    );
  });
}

/** Where to connect, and with which name. */
export interface Endpoint {
  target: ProbeTarget;
  /** Host header and SNI. */
  name: string;
  /** Where to connect. */
  address: string;
}

/**
 * One endpoint per name and server, without duplicates. `resolve` can override the address of a
 * server or of a public name. A name that it maps to one of the servers is still probed on all of
 * them.
 */
export function endpoints(targets: readonly ProbeTarget[], settings: Pick<ProbeSettings, "resolve">): Endpoint[] {
  const lookup = (name: string) => settings.resolve.get(name.toLowerCase());
  const servers = new Set(targets.map(({ address }) => lookup(address) ?? address));
  const unique = new Map<string, Endpoint>();

  for (const target of targets) {
    const name = expandWildcard(target.host ?? target.address);
    const override = target.host === undefined ? undefined : (lookup(target.host) ?? lookup(name));
    const own = lookup(target.address) ?? target.address;
    const address = override === undefined || servers.has(override) ? own : override;
    const { httpPort, httpsPort, ssl, pathPrefix } = target;
    unique.set(JSON.stringify([name, address, httpPort, httpsPort, ssl, pathPrefix]), { target, name, address });
  }

  return [...unique.values()];
}

/** For the report: the URL, and the server if the URL does not already contain it. */
export function endpointLabel({ name, address }: Endpoint, url: string): string {
  return name === address ? url : `${url} at ${address}`;
}

export function endpointUrl({ target, name }: Endpoint, secure: boolean, path: string): string {
  const port = secure ? target.httpsPort : target.httpPort;
  return `${secure ? "https" : "http"}://${authority(name, port, secure)}${path}`;
}

/**
 * The health path with the path prefix, which kamal-proxy strips before it forwards a request to
 * the app.
 */
export function publicHealthPath({ healthPath, pathPrefix }: ProbeTarget, override: string | undefined): string {
  if (override !== undefined) return override;
  const path = healthPath.startsWith("/") ? healthPath : `/${healthPath}`;
  const prefix = trimEndOf(pathPrefix, "/");
  return prefix === "" || path === prefix || path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`;
}

/**
 * The single result of a probe that is disabled or does not apply. `why` may be the reason itself.
 */
export function skippedProbe(id: string, why: "off" | "no-targets" | string): Check[] {
  const reasons: Readonly<Record<string, string>> = {
    off: `Disabled by the \`probes\` input (\`${id}: false\`).`,
    "no-targets": "No role is behind kamal-proxy, so there is nothing to check over HTTP.",
  };

  return [skipCheck({ id, kind: "probe", target: "proxy", reason: reasons[why] ?? why })];
}
