// Tells the machine of `builder/remote` from the servers: Kamal connects to both over SSH.

import type { KamalLog } from "../../kamal/kamal-log.ts";

/**
 * Whether Kamal was about to create the builder on this host. It names the builder after the value
 * of `builder/remote`: `kamal-remote-ssh---root-10-0-0-9`.
 */
export function isRemoteBuilder(host: string, { lines }: KamalLog): boolean {
  if (lines.some((line) => /Running docker buildx build /.test(line))) return false;
  const name = `-${host.toLowerCase().replace(/[^a-z0-9_-]/g, "-")}`;

  return lines
    .flatMap((line) => /kamal-remote-([a-z0-9_-]{1,300})/.exec(line)?.[1] ?? [])
    .some((builder) => builder.endsWith(name) || builder.includes(`${name}-`));
}
