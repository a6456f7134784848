// Splits Kamal's output into phases, line by line. The patterns match the output of Kamal 2.12.

import type { PhaseId } from "../model/report.ts";
import { LineWindow } from "../text/line-window.ts";
import { logLine } from "../text/peer-text.ts";

export interface PhaseStart {
  id: PhaseId;
  title: string;
}

interface Marker {
  starts: string;
  id: PhaseId;
  title: string;
}

const markers: readonly Marker[] = [
  { starts: "Build and push app image...", id: "build", title: "Build and push the image" },
  { starts: "Pull app image...", id: "build", title: "Pull the image" },
  { starts: "Acquiring the deploy lock", id: "lock", title: "Acquire the deploy lock" },
  { starts: "Ensure Docker is installed...", id: "connect", title: "Ensure Docker is installed" },
  { starts: "Ensure kamal-proxy is running...", id: "proxy", title: "Ensure kamal-proxy is running" },
  { starts: "Detect stale containers...", id: "boot", title: "Boot the app" },
  { starts: "Prune old containers and images...", id: "prune", title: "Prune old containers and images" },
  { starts: "Releasing the deploy lock...", id: "release", title: "Release the deploy lock" },
];

/** `  ERROR (Net::SSH::AuthenticationFailed): …` in red. The message can span several lines. */
const errorStart = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s;
/** The same where something removed the colours. */
const plainErrorStart = /^ {2}ERROR \(([\w:]+)\): (.*?)\r?$/s;

/** The line that SSHKit prints for a command. */
const commandLine = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/;

/** SSHKit's own lines in and after a container log, whose lines can also begin with a level. */
const sshkitLine =
  /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /;

/** Of `docker logs --timestamps`. */
const timestamp = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) /;

/** Kamal's own words, in place of the log of a container that was never made. */
const couldNotFetch = /^ ERROR Could not fetch logs for \S+$/;

/**
 * A push, as buildx and `docker push` report it. The output of a build step has a time before it
 * (`#8 0.123 …`), so a Dockerfile cannot print such a line.
 */
const pushed: readonly RegExp[] = [
  /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ pushing manifest for \S+:([\w][\w.-]*)@(sha256:[0-9a-f]{64})(?: |$)/,
  /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?([\w][\w.-]*): digest: (sha256:[0-9a-f]{64}) size: \d+$/,
];

/** With the driver `docker`, which leaves the image on the runner: its ID. */
const written = /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ writing image (sha256:[0-9a-f]{64})(?: |$)/;

/**
 * Hooks, builds and containers can print millions of lines. For the diagnosis, the first and the
 * last are kept, of everything, of the final error and of the log of a container.
 */
const keptLines = { head: 200, tail: 600 };
const keptErrorLines = { head: 50, tail: 50 };
const keptContainerLines = { head: 60, tail: 130 };

/** A hook could print the lines of phases forever. A setup has eight. */
const maxPhases = 30;

/**
 * Reads Kamal's output: the phases, the final error, the log of a container that failed. All lines
 * that it returns are clean and at most 2000 characters long.
 */
export class KamalLog {
  private readonly kept = new LineWindow(keptLines);
  private readonly container = new LineWindow(keptContainerLines);
  private containerPart: "before" | "between" | "inside" | "after" = "before";
  private containerTimes: { first: number; last: number } | undefined;
  private errorLines: LineWindow | undefined;
  private errorOpen = false;
  private errorIsColored = false;
  private phase: PhaseId | undefined;
  private phases = 0;
  private readonly digests = new Map<string, string>();
  /** The ID of the image that was built; undefined if the builder left none on the runner. */
  builtImage: string | undefined;
  errorClass: string | undefined;

  /** `firstPhase`: the phase in progress before Kamal prints anything. */
  constructor(firstPhase?: PhaseId) {
    this.phase = firstPhase;
  }

  /** Reads a line. Returns the phase that starts with it, if any. */
  read(raw: string): PhaseStart | undefined {
    this.collectError(raw);
    const line = logLine(raw);
    if (this.phase === "build") this.collectDigest(line);
    this.kept.push(withoutTabs(line));
    this.collectContainerLog(line);
    const marker = markers.find((candidate) => line.startsWith(candidate.starts)) ?? this.implicitPhase(line);
    if (marker === undefined || marker.id === this.phase || this.phases >= maxPhases) return undefined;

    this.phases += 1;
    this.phase = marker.id;
    return { id: marker.id, title: marker.title };
  }

  /** Recognizes the steps that Kamal does not announce with their own line. */
  private implicitPhase(line: string): Marker | undefined {
    const command = commandLine.exec(line)?.[1] ?? "";
    // `setup` boots the accessories right after the proxy; `rollback` detects no stale containers.
    if (
      this.phase === "proxy" &&
      /--name \S+/.test(command) &&
      /docker run/.test(command) &&
      !/--name kamal-proxy/.test(command)
    ) {
      return { starts: "", id: "accessories", title: "Boot the accessories" };
    }
    if (this.phase === "lock" && line.startsWith("Start container with version")) {
      return { starts: "", id: "boot", title: "Boot the app" };
    }

    return undefined;
  }

  private collectError(raw: string): void {
    const colored = errorStart.exec(raw);
    const start = colored ?? (this.errorIsColored ? null : plainErrorStart.exec(raw));
    if (start !== null) {
      this.errorIsColored = colored !== null;
      this.errorClass = start[1];
      this.errorLines = new LineWindow(keptErrorLines);
      this.errorLines.push(withoutTabs(logLine(start[2] ?? "")));
      this.errorOpen = !raw.includes("\u001b[0m");
    } else if (this.errorOpen && this.errorLines !== undefined) {
      this.errorLines.push(withoutTabs(logLine(raw)));
      this.errorOpen = !raw.includes("\u001b[0m");
    }
  }

  private collectDigest(line: string): void {
    this.builtImage = written.exec(line)?.[1] ?? this.builtImage;

    for (const pattern of pushed) {
      const [, tag, digest] = pattern.exec(line) ?? [];
      if (tag !== undefined && digest !== undefined) this.digests.set(tag, digest);
    }
  }

  /** The digest that was pushed under a tag; undefined if the builder does not report it. */
  pushedDigest(tag: string): string | undefined {
    return this.digests.get(tag);
  }

  get currentPhase(): PhaseId | undefined {
    return this.phase;
  }

  /** The message of the error that ended Kamal. */
  get errorMessage(): string | undefined {
    return this.errorLines?.lines.join("\n").trim();
  }

  /**
   * All kept lines as one text, without the commands that Kamal runs, because one of them always
   * contains an error message that it would print.
   */
  get text(): string {
    return this.kept.lines.filter((line) => !commandLine.test(line)).join("\n");
  }

  get lines(): readonly string[] {
    return this.kept.lines;
  }

  /** The log of the container that failed to boot: Kamal prints it after `… is unhealthy on …`. */
  get containerLog(): readonly string[] {
    return this.container.lines;
  }

  /** Seconds from the first line of the container's log to the last; undefined without times. */
  get containerSeconds(): number | undefined {
    if (this.containerTimes === undefined) return undefined;
    return (this.containerTimes.last - this.containerTimes.first) / 1000;
  }

  private collectTime(text: string | undefined): void {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    if (Number.isNaN(time)) return;
    this.containerTimes = { first: this.containerTimes?.first ?? time, last: time };
  }

  /** Kamal logs the commands that fetch log and health; each result begins with ` ERROR `. */
  private collectContainerLog(line: string): void {
    if (this.containerPart === "after") return;
    if (this.containerPart === "before") {
      if (/First \S+ container is unhealthy(?: on|, not booting any other)/.test(line)) this.containerPart = "between";
      return;
    }

    if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(line))
      this.containerPart = "after";
    else if (sshkitLine.test(line)) this.containerPart = "between";
    else if (couldNotFetch.test(line)) this.containerPart = "between";
    else if (line.startsWith(" ERROR ")) this.containerPart = "inside";
    if (this.containerPart !== "inside") return;

    // Docker's timestamps push the rest out of sight.
    const text = logLine(line.replace(/^ ERROR /, "").replace(timestamp, ""));
    this.collectTime(timestamp.exec(line.replace(/^ ERROR /, ""))?.[1]);
    if (text.trim() !== "" && text.trim() !== "null") this.container.push(withoutTabs(text));
  }
}

/** For messages. */
function withoutTabs(line: string): string {
  return line.replaceAll("\t", "  ");
}
