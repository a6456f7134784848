// A part of Kamal's output: lines that came from one place.

import type { FailurePlace } from "../../model/report.ts";
import type { AnnouncedPort } from "./announced-ports.ts";

/** An instruction of a Dockerfile that ran a command. */
export interface BuildStep {
  /** Without the shell: `bundle install`. */
  command: string;
  exitCode: number;
}

/** What Kamal's own lines say about the container that it could not boot. */
export interface BootedContainer {
  role: string | undefined;
  /** Where kamal-proxy sends the health check; undefined if Kamal did not get that far. */
  port: number | undefined;
  healthPath: string;
  /** `30s`, as Kamal writes it. */
  deployTimeout: string | undefined;
  /** From the first line of its log to the last. */
  loggedSeconds: number | undefined;
}

/** What the log of a container says as a whole: see log-summary.ts. */
export interface LogSummary {
  /** By the index of the line. */
  announced: readonly (AnnouncedPort | undefined)[];
  /** The index of the last line that sounds like an error; -1 if none does. */
  lastError: number;
  hasException: boolean;
  /** The status of the health check, by the index of the line. */
  health: readonly (number | undefined)[];
  /** kamal-proxy reaches the app, whatever it answers. */
  answersHealthCheck: boolean;
  /** Another server in the container may listen without saying so. */
  hasSilentServer: boolean;
}

export interface OutputPart {
  place: FailurePlace;
  /** The server it is about. */
  host?: string | undefined;
  /** Whether a command had finished on that host before, so that the connection had worked. */
  connected?: boolean;
  /** Whether Kamal had not run any command before. */
  early?: boolean;
  /** Only of a container. */
  log?: LogSummary | undefined;
  /** Only of a container, and of the error of its server. */
  boot?: BootedContainer | undefined;
  /** Of the command that failed, as a shell would report it. */
  exitStatus?: number | undefined;
  /** Only of a build in which a command failed. */
  step?: BuildStep | undefined;
  /** What the image is built for: `linux/arm64`. */
  platform?: string | undefined;
  /** Whether the image is built on Alpine Linux, as far as the output shows. */
  alpine?: boolean;
  /** The line of the repository's Dockerfile that failed. */
  at?: { file: string; line: number } | undefined;
  /** Clean lines, without the prefixes that SSHKit, BuildKit and Docker add. */
  lines: readonly string[];
  /** Whether Kamal stopped because of it. Other parts can contain problems that it recovered from. */
  decides: boolean;
}
