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
  /** The result of the image's HEALTHCHECK, and what its last run printed; undefined if it has none. */
  health: { status: string; output: string } | undefined;
}

/** In UTF-16 units. */
const longestError = 1000;

export function parseState(text: string): ContainerState | undefined {
  const json = parseJson(text.trim());
  if (!isRecord(json)) return undefined;

  const { status, exitCode, restarts, memoryBytes, path, arguments: given, error, health, healthOutput } = json;
  if (typeof status !== "string" || typeof exitCode !== "number" || typeof restarts !== "number") return undefined;

  const words = [path, ...(Array.isArray(given) ? given : [])].filter((word) => typeof word === "string");
  // The format ends the list with an empty text.
  const outputs = Array.isArray(healthOutput) ? healthOutput.filter((each) => typeof each === "string") : [];

  return {
    status: peerLine(status),
    exitCode,
    oomKilled: json.oomKilled === true,
    error: typeof error === "string" ? peerLine(error, longestError) : "",
    restarts,
    memoryLimitMb: typeof memoryBytes === "number" && memoryBytes > 0 ? Math.round(memoryBytes / 1024 ** 2) : undefined,
    command: peerLine(words.join(" ")),
    health:
      typeof health === "string" ? { status: peerLine(health), output: peerLine(outputs.at(-2) ?? "") } : undefined,
  };
}
