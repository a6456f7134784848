import { askableName, authority } from "../addresses.ts";
import type { Check } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";

/** One public name on one server: what a visitor asks, at the place where the answer has to come from. */
export interface ProbeTarget {
  role: string;
  /** Public name; undefined when the proxy answers to every name: the address then stands for it. */
  host: string | undefined;
  /** The server as in the config: an address or a name. */
  address: string;
  httpPort: number;
  httpsPort: number;
  ssl: "none" | "automatic" | "custom";
  sslRedirect: boolean;
  healthPath: string;
  /** `/` or `/api`. */
  pathPrefix: string;
}

/** Where to connect, and under which name. */
export interface Endpoint {
  target: ProbeTarget;
  /** Host header and SNI. */
  name: string;
  /** Where the connection goes. */
  address: string;
}

/**
 * One endpoint per name and server, each once. `resolve` may move a server, or a name as a whole; a name that it moves
 * to one of these servers is still asked at every one of them.
 */
export function endpoints(targets: readonly ProbeTarget[], settings: Pick<ProbeSettings, "resolve">): Endpoint[] {
  const lookup = (name: string) => settings.resolve.get(name.toLowerCase());
  const servers = new Set(targets.map(({ address }) => lookup(address) ?? address));
  const unique = new Map<string, Endpoint>();
  for (const target of targets) {
    const name = askableName(target.host ?? target.address);
    const moved = target.host === undefined ? undefined : (lookup(target.host) ?? lookup(name));
    const own = lookup(target.address) ?? target.address;
    const address = moved === undefined || servers.has(moved) ? own : moved;
    const { httpPort, httpsPort, ssl, pathPrefix } = target;
    unique.set(JSON.stringify([name, address, httpPort, httpsPort, ssl, pathPrefix]), { target, name, address });
  }
  return [...unique.values()];
}

/** What a report calls it: the URL, and the server when that says more. */
export function endpointLabel({ name, address }: Endpoint, url: string): string {
  return name === address ? url : `${url} at ${address}`;
}

export function endpointUrl({ target, name }: Endpoint, secure: boolean, path: string): string {
  const port = secure ? target.httpsPort : target.httpPort;
  return `${secure ? "https" : "http"}://${authority(name, port, secure)}${path}`;
}

/** The health path as the public asks for it: kamal-proxy takes the prefix off before the app sees the request. */
export function publicHealthPath({ healthPath, pathPrefix }: ProbeTarget, override: string | undefined): string {
  if (override !== undefined) return override;
  const path = healthPath.startsWith("/") ? healthPath : `/${healthPath}`;
  const prefix = pathPrefix.replace(/\/+$/, "");
  return prefix === "" || path === prefix || path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`;
}

/** The one answer of a probe that has nothing to ask, or was left out. */
export function probeSkip(id: string, why: "off" | "no-targets" | string): Check[] {
  const reasons: Readonly<Record<string, string>> = {
    off: `Left out by the \`probes\` input (${id}: false).`,
    "no-targets": "No role is behind kamal-proxy, so there is nothing to ask over HTTP.",
  };
  return [skipCheck({ id, kind: "probe", target: "proxy", reason: reasons[why] ?? why })];
}
