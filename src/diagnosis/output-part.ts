// A part of Kamal's output: lines that came from one place.

import type { FailurePlace } from "../model/report.ts";

export interface OutputPart {
  place: FailurePlace;
  /** The server it is about. */
  host?: string | undefined;
  /** Whether a command had finished on that host before, so that the connection had worked. */
  connected?: boolean;
  /** Of the command that failed, as a shell would report it. */
  exitStatus?: number | undefined;
  /** Clean lines, without the prefixes that SSHKit, BuildKit and Docker add. */
  lines: readonly string[];
  /** Whether Kamal stopped because of it. Other parts can contain problems that it recovered from. */
  decides: boolean;
}
