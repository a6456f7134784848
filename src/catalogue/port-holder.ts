// Who uses a port that a container needs, as part of a diagnosis.

import type { Diagnosis } from "../model/report.ts";
import { shellWord } from "../text/shell-quote.ts";

/** `unit`: the systemd unit that the process belongs to. */
export type PortHolder =
  | { kind: "container"; name: string; image: string }
  | { kind: "process"; name: string; pid: number; unit: string | undefined };

export interface TakenPort {
  host: string;
  port: number;
  holder: PortHolder;
}

/** Adds who has the port and, for kamal-proxy's ports, how to free it. */
export function withPortHolder(known: Diagnosis, { host, port, holder }: TakenPort): Diagnosis {
  const cause = `${known.cause} On ${host}, ${describe(holder)} port ${port}.`;
  if (known.id !== "proxy-port") return { ...known, cause };

  const fix = `If nothing needs it, run \`${stopCommand(holder)}\` on ${host}. Otherwise choose other ports for kamal-proxy with proxy/run/http_port and proxy/run/https_port.`;
  return { ...known, cause, fix };
}

function describe(holder: PortHolder): string {
  if (holder.kind === "container") return `the container ${holder.name} (${holder.image}) publishes`;
  const unit = holder.unit === undefined ? "" : `, ${holder.unit}`;
  return `${holder.name} (process ${holder.pid}${unit}) listens on`;
}

function stopCommand(holder: PortHolder): string {
  if (holder.kind === "container") return `docker rm -f ${shellWord(holder.name)}`;
  return holder.unit === undefined ? `kill ${holder.pid}` : `systemctl disable --now ${shellWord(holder.unit)}`;
}
