// Kamal's output, line by line, as phases. Its words are those of Kamal 2.12.

import type { PhaseId } from "../model/report.ts";
import { stripAnsi } from "../text/strip-ansi.ts";

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
  { starts: "Detect stale containers...", id: "boot", title: "Boot the new version" },
  { starts: "Prune old containers and images...", id: "prune", title: "Prune old containers and images" },
  { starts: "Releasing the deploy lock...", id: "release", title: "Release the deploy lock" },
];

/** `  ERROR (Net::SSH::AuthenticationFailed): …` up to the end of the red, on as many lines as the message has. */
const errorStart = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s;

/** A command's line as SSHKit prints it. */
const commandLine = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/;

/** SSHKit's own lines between and after what a container logged, whose lines can begin with a level too. */
const sshkitLine =
  /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /;

/** How many lines are kept for the diagnosis. */
const keptLines = 600;

/** Reads Kamal's lines: which phase begins, what it said at the end, what a failed container logged. */
export class KamalLog {
  private kept: string[] = [];
  private errorLines: string[] | undefined;
  private errorOpen = false;
  private phase: PhaseId | undefined;
  errorClass: string | undefined;

  /** `opening`: the phase that is under way before Kamal says its first word. */
  constructor(opening?: PhaseId) {
    this.phase = opening;
  }

  /** Takes a line; returns the phase that starts with it. */
  read(raw: string): PhaseStart | undefined {
    this.collectError(raw);
    const line = plain(raw);
    this.kept.push(line);
    if (this.kept.length > keptLines) this.kept.shift();
    const marker = markers.find((candidate) => line.startsWith(candidate.starts)) ?? this.implicitPhase(line);
    if (marker === undefined || marker.id === this.phase) return undefined;
    this.phase = marker.id;
    return { id: marker.id, title: marker.title };
  }

  /** Some steps have no line of their own. */
  private implicitPhase(line: string): Marker | undefined {
    const command = commandLine.exec(line)?.[1] ?? "";
    // `setup` boots the accessories right after the proxy; `rollback` starts to boot without looking for stale ones.
    if (
      this.phase === "proxy" &&
      /--name \S+/.test(command) &&
      /docker run/.test(command) &&
      !/--name kamal-proxy/.test(command)
    ) {
      return { starts: "", id: "accessories", title: "Boot the accessories" };
    }
    if (this.phase === "lock" && line.startsWith("Start container with version")) {
      return { starts: "", id: "boot", title: "Boot the version" };
    }
    return undefined;
  }

  private collectError(raw: string): void {
    const start = errorStart.exec(raw);
    if (start !== null) {
      this.errorClass = start[1];
      this.errorLines = [plain(start[2] ?? "")];
      this.errorOpen = !raw.includes("\u001b[0m");
    } else if (this.errorOpen && this.errorLines !== undefined) {
      this.errorLines.push(plain(raw));
      this.errorOpen = !raw.includes("\u001b[0m");
    }
  }

  get currentPhase(): PhaseId | undefined {
    return this.phase;
  }

  /** Kamal's own last word: the message of the error that ended it. */
  get errorMessage(): string | undefined {
    return this.errorLines?.join("\n").trim();
  }

  /**
   * Everything that is kept, as one text, without the commands that Kamal says it runs: one of them holds, in every
   * run, the words of an error that it would print.
   */
  get text(): string {
    return this.kept.filter((line) => !commandLine.test(line)).join("\n");
  }

  get lines(): readonly string[] {
    return this.kept;
  }

  /** What the container of a failed boot logged; Kamal prints it after `… is unhealthy on …`. */
  get containerLog(): readonly string[] {
    const start = this.kept.findIndex((line) => /First \S+ container is unhealthy on/.test(line));
    if (start < 0) return [];
    const lines: string[] = [];
    // Kamal asks for the log and the health with commands that it logs; each answer begins with ` ERROR `.
    let inside = false;
    for (const line of this.kept.slice(start + 1)) {
      if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(line)) break;
      if (sshkitLine.test(line)) inside = false;
      else if (line.startsWith(" ERROR ")) inside = true;
      if (inside) lines.push(line.replace(/^ ERROR /, ""));
    }
    // Docker's own time of each line, which says little and pushes the rest out of sight.
    return lines
      .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ""))
      .filter((line) => line.trim() !== "" && line.trim() !== "null");
  }
}

function plain(line: string): string {
  return stripAnsi(line).replace(/\r$/, "");
}
