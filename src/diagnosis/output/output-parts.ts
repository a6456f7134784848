// Splits Kamal's output into parts, so that a diagnosis knows where a line comes from: "connection
// refused" means something else in a build, in the app's container and from the SSH client.

import type { KamalLog } from "../../kamal/kamal-log.ts";
import type { FailurePlace } from "../../model/report.ts";
import { buildPart } from "./build-part.ts";
import { isRemoteBuilder } from "./builder-host.ts";
import { containerPart, withBoot } from "./container-part.ts";
import { errorParts } from "./error-parts.ts";
import type { OutputPart } from "./output-part.ts";

/**
 * In the order in which Kamal printed them; its final error is the last. `longerLog`: of the
 * container that failed, from its server.
 */
export function outputParts(log: KamalLog, longerLog: readonly string[] = []): readonly OutputPart[] {
  const final = errorParts(log).map((part) => withBoot(withBuilder(part, log), log));
  const streamed = streamedParts(log);
  const build = buildPart([...streamed, ...final], log);

  return [
    ...streamed.filter(({ place }) => place !== "build" && place !== "container"),
    ...(build === undefined ? [] : [build]),
    ...(log.containerLog.length > 0 || longerLog.length > 0 ? [containerPart(log, longerLog)] : []),
    ...final.filter(({ place }) => place !== "build"),
  ];
}

/** A remote builder belongs to the build, although Kamal connects to it as to a server. */
function withBuilder(part: OutputPart, log: KamalLog): OutputPart {
  const { host } = part;
  return host !== undefined && isRemoteBuilder(host, log) ? { ...part, place: "build" } : part;
}

/** `  INFO [0a1b2c3d] Running docker login … on 10.0.0.1`, also `… as root@10.0.0.1`. */
const started = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[([0-9a-f]{8})\] Running (.*) (?:on|as) (\S+)$/;
/** ` DEBUG [0a1b2c3d] \tits output` */
const printed = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[([0-9a-f]{8})\] (.*)$/;
const buildKit = /^(?:#\d+ |ERROR: failed to (?:solve|build)|------$| > \[|\S{0,200}Dockerfile\S{0,50}:\d{1,6}$)/;

/** What commands printed while Kamal ran. */
function streamedParts(log: KamalLog): OutputPart[] {
  const commands = new Map<string, Pick<OutputPart, "place" | "host">>();
  const parts: (OutputPart & { lines: string[] })[] = [];
  let current: Pick<OutputPart, "place" | "host"> = { place: "kamal" };

  for (const line of beforeFinalError(log)) {
    const [, startedId, command = "", host = ""] = started.exec(line) ?? [];
    if (startedId !== undefined) {
      commands.set(startedId, origin(command, host));
      current = { place: "kamal" };
      continue;
    }

    const [, id = "", text = line] = printed.exec(line) ?? [];
    if (id !== "") current = commands.get(id) ?? { place: "runner" };
    else if (endsOutput.test(line)) current = { place: "kamal" };
    else if (containerLog.test(line)) current = { place: "container" };
    if (commandEnd.test(text.trimStart())) {
      // What follows without a command's number is not its output.
      current = { place: "kamal" };
      continue;
    }

    const place = buildKit.test(text.trimStart()) ? "build" : current.place;
    const last = parts.at(-1);
    if (last?.place === place && last.host === current.host) last.lines.push(output(text));
    else parts.push({ ...current, place, lines: [output(text)], decides: false });
  }

  return parts;
}

const commandEnd = /^(?:Finished in [\d.]+ seconds with exit status|Command: )/;
/** Lines of Kamal and SSHKit that belong to no command. */
const endsOutput = /^(?:[A-Z][a-z]+ .*\.\.\.$| {2,}(?:INFO|ERROR|WARN) | {2}Finished all in )/;

/** Kamal logs what it asked about a container that failed. KamalLog has it as well. */
const containerLog =
  /^ ERROR (?!Failed to boot |Couldn't create remote builder: |Error preparing clone: |Error setting up port forwarding )/;

function beforeFinalError(log: KamalLog): readonly string[] {
  if (log.errorMessage === undefined) return log.lines;
  const end = log.lines.findLastIndex((line) => /^\s*ERROR \([\w:]+\): /.test(line));
  return end === -1 ? log.lines : log.lines.slice(0, end);
}

function origin(command: string, location: string): Pick<OutputPart, "place" | "host"> {
  const host = location.slice(location.lastIndexOf("@") + 1);
  const here = host === "localhost";
  return { place: placeOf(command, here), host: here ? undefined : host };
}

function placeOf(command: string, here: boolean): FailurePlace {
  if (/\.kamal\/hooks\//.test(command)) return "hook";
  if (/\bdocker (?:buildx build|build) /.test(command)) return "build";
  return here ? "runner" : "server";
}

/** SSHKit indents what a command prints. */
function output(text: string): string {
  return text.replace(/^ {2}/, "").trimEnd();
}
