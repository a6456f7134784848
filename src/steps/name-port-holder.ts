import { type TakenPort, withPortHolder } from "../catalogue/port-holder.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { parsePortHolder, portHolderScript } from "../server/port-holders.ts";
import { loginOf } from "../server/ssh.ts";
import type { Session } from "./session.ts";

const portIds: readonly string[] = ["proxy-port", "role-port"];

/** Milliseconds. */
const askMs = 5000;

const taken =
  /(?:\d{1,3}(?:\.\d{1,3}){3}|\[?::\]?):(\d{1,5})\b[^\n]{0,200}(?:port is already allocated|address already in use)/;

/**
 * If a port on a server is taken, asks by whom. Returns the diagnosis as it is if the server does
 * not tell.
 */
export async function namePortHolder(
  known: Diagnosis,
  log: Pick<KamalLog, "text">,
  { ssh, deployment }: Pick<Session, "ssh" | "deployment">,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const port = Number(taken.exec(log.text)?.[1]);
  const name = /Exception while executing on host (\S{1,255}): /.exec(log.text)?.[1];
  const hosts = [...deployment.hosts, ...deployment.accessories.flatMap((accessory) => accessory.hosts)];
  const host = hosts.find((each) => each === name || loginOf(each, ssh.settings).name === name);
  if (!portIds.includes(known.id) || !(port > 0 && port < 65_536) || host === undefined) return known;

  const { script, token } = portHolderScript(port);
  const { stdout } = await ssh.run(host, script, { signal, timeoutMs: askMs });
  const holder = parsePortHolder(stdout, token);
  const found: TakenPort | undefined = holder && { host: loginOf(host, ssh.settings).name, port, holder };
  return found === undefined ? known : withPortHolder(known, found);
}
