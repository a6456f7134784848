import { isIPv6 } from "node:net";

/** For a URL or a Host header: IPv6 in brackets, the port only when it is not the default. */
export function authority(host: string, port: number, secure: boolean): string {
  const name = isIPv6(host) ? `[${host}]` : host;
  return port === (secure ? 443 : 80) ? name : `${name}:${port}`;
}
