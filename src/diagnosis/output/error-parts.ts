// Splits the error that ended Kamal: one part per host, or the output of a command on the runner.

import type { KamalLog } from "../../kamal/kamal-log.ts";
import type { OutputPart } from "./output-part.ts";

export function errorParts(log: KamalLog): OutputPart[] {
  const { errorMessage: message, errorClass = "" } = log;
  if (message === undefined) return [];

  const lines = message.split("\n").filter((line) => !/^Exceptions on \d+ hosts:$/.test(line));
  const groups: string[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || executing.test(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }

  const reached = hostsReached(log);
  const parts = groups.map((group) => partOf(group, errorClass));
  const isEarly = !log.lines.some((line) => started.test(line));

  return parts.map((part) => {
    if (part.host === undefined) return isEarly ? { ...part, early: true } : part;
    return reached.has(part.host) ? { ...part, connected: true } : part;
  });
}

const started = /^\s*(?:DEBUG|INFO) \[([0-9a-f]{8})\] Running .* (?:on|as) (\S+)$/;
const finished = /^\s*(?:DEBUG|INFO|WARN|ERROR) \[([0-9a-f]{8})\] Finished in /;

/** The servers on which a command has finished. */
function hostsReached(log: KamalLog): ReadonlySet<string> {
  const hosts = new Map<string, string>();
  const reached = new Set<string>();

  for (const line of log.lines) {
    const [, id = "", host = ""] = started.exec(line) ?? [];
    if (id !== "") hosts.set(id, host.slice(host.lastIndexOf("@") + 1));
    const ended = hosts.get(finished.exec(line)?.[1] ?? "");
    if (ended !== undefined) reached.add(ended);
  }

  return reached;
}

/** The outer one names a role or the first host, the inner one the host that failed. */
const executing = /^Exception while executing (?:on (?:host )?|as (?:\S{1,100}@)?)(\S{1,300}?): /;
const exitStatus = /^(\S+) exit status: (\d+)$/;
const hookFailed = /^Hook `[^`]+` failed:/;
const buildKit = /^(?:#\d+ |ERROR: failed to (?:solve|build)\b|------$|Dockerfile:\d+)/;

function partOf(group: readonly string[], errorClass: string): OutputPart {
  const [first = "", ...others] = group;
  const { host, text } = withoutHosts(first);
  const lines = [text, ...others].flatMap(outputOf);
  const status = lines.map((line) => exitStatus.exec(line)?.[2]).find((number) => number !== undefined);

  // The class says what kind of error it is, for errors whose message is only a path or a number.
  const part = { host, exitStatus: shellStatus(status), lines: [`ERROR (${errorClass}): ${text}`, ...lines.slice(1)] };
  if (hookFailed.test(text)) return { ...part, place: "hook", decides: true };
  if (status === undefined) return { ...part, place: placeOfException(errorClass, host), decides: true };
  if (lines.some((line) => buildKit.test(line))) return { ...part, place: "build", decides: true };
  return { ...part, place: host === undefined ? "runner" : "server", decides: true };
}

function withoutHosts(line: string): { host: string | undefined; text: string } {
  let text = line;
  let host: string | undefined;
  // A role's exception contains a host's.
  for (let depth = 0; depth < 3; depth += 1) {
    const match = executing.exec(text);
    if (match === null) break;
    host = match[1];
    text = text.slice(match[0].length);
  }

  return { host: host === "localhost" ? undefined : host, text };
}

/** Without `docker stderr: `, so that a pattern can ask what a line begins with. */
function outputOf(line: string): string[] {
  const text = line.replace(/^\S{1,200}(?: \S{1,100}){0,3} std(?:out|err): /, "");
  return text === "" || text === "Nothing written" ? [] : [text];
}

function placeOfException(errorClass: string, host: string | undefined): OutputPart["place"] {
  // Kamal reads the config and the secrets also while it works on a server.
  if (errorClass === "Kamal::ConfigurationError") return "kamal";
  const fromClient = /^(?:Net::|Errno::|IOError$|IO::|Timeout::|SocketError$|Socket::|OpenSSL::|Resolv)/.test(
    errorClass,
  );
  if (host === undefined) return fromClient && errorClass.startsWith("Net::SSH") ? "connection" : "kamal";
  return fromClient ? "connection" : "server";
}

/** SSHKit reports the raw status of a process on the runner, which has the exit code times 256. */
function shellStatus(status: string | undefined): number | undefined {
  if (status === undefined) return undefined;
  const number = Number.parseInt(status, 10);
  return number > 255 ? number >> 8 : number;
}
