// The state of a container, as boot-script.ts prints it.

import { isRecord } from "../model/is-record.ts";
import { parseJson } from "../text/parse-json.ts";
import { peerLine } from "../text/peer-text.ts";

/** Each text is one clean line. */
export interface ContainerState {
  /** As Docker prints it: running, restarting, exited, created, dead. */
  status: string;
  /** Of its last end; 0 if it never ended. */
  exitCode: number;
  oomKilled: boolean;
  /** Why Docker could not start it; empty if it could. */
  error: string;
  restarts: number;
  /** Its `--memory`; undefined if it has no limit. */
  memoryLimitMb: number | undefined;
  /** What runs: the entrypoint and its arguments. */
  command: string;
  /** What the image's HEALTHCHECK printed when it failed last; undefined if it did not, or if there is none. */
  failedHealthCheck: string | undefined;
}

/** In UTF-16 units. */
const longestError = 1000;

export function parseState(text: string): ContainerState | undefined {
  const json = parseJson(text.trim());
  if (!isRecord(json)) return undefined;

  const { status, exitCode, restarts, memoryBytes, path, arguments: given, error } = json;
  if (typeof status !== "string" || typeof exitCode !== "number" || typeof restarts !== "number") return undefined;

  const words = [path, ...(Array.isArray(given) ? given : [])].filter((word) => typeof word === "string");
  return {
    status: peerLine(status),
    exitCode,
    oomKilled: json.oomKilled === true,
    error: typeof error === "string" ? peerLine(error, longestError) : "",
    restarts,
    memoryLimitMb: typeof memoryBytes === "number" && memoryBytes > 0 ? Math.round(memoryBytes / 1024 ** 2) : undefined,
    command: peerLine(words.join(" ")),
    failedHealthCheck: failedHealthCheck(json),
  };
}

/** Docker calls a container that has stopped unhealthy, too, so only the exit codes count. */
function failedHealthCheck({ healthExits, healthOutput }: Record<string, unknown>): string | undefined {
  if (!Array.isArray(healthExits) || !Array.isArray(healthOutput)) return undefined;
  // The format ends both lists with one more item.
  const [exit, output] = [healthExits.at(-2), healthOutput.at(-2)];
  const isFailure = typeof exit === "number" && exit !== 0;
  return isFailure ? peerLine(typeof output === "string" ? output : "") : undefined;
}
