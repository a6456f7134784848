// What a server says about containers that boot or have failed: the output of boot-script.ts.

import { isRecord } from "../model/is-record.ts";
import { parseJson } from "../text/parse-json.ts";
import { logLine, peerLine } from "../text/peer-text.ts";
import type { AskedContainer, BootTarget } from "./boot-script.ts";
import { type ContainerState, parseState } from "./container-state.ts";
import { type HttpAnswer, parseAnswer } from "./http-answer.ts";
import { type ListeningSocket, parseListening } from "./listening-sockets.ts";
import { sectionsOf } from "./sections.ts";

/** A container at one moment while it boots. */
export interface BootSample {
  /** By the server's clock. Seconds. */
  at: number;
  state: ContainerState;
  /** Undefined if the server does not let us see them. */
  listening: readonly ListeningSocket[] | undefined;
  answers: readonly HttpAnswer[];
}

/** A time that the container ended by itself. */
export interface ContainerExit {
  exitCode: number;
  outOfMemory: boolean;
}

/** What is left of a container after it has failed. */
export interface ContainerRemains {
  name: string;
  /** Undefined if it no longer exists. */
  state: ContainerState | undefined;
  /** Before Kamal stopped it. */
  exits: readonly ContainerExit[];
  /** When Kamal stopped it, by the server's clock; undefined if it did not. Milliseconds. */
  stoppedAt: number | undefined;
  /** Without Docker's timestamps, and without what it logged when it was stopped. */
  log: readonly string[];
  /** Why its health checks failed, according to kamal-proxy, oldest first. */
  proxyErrors: readonly string[];
}

export interface ServerMemory {
  memoryMb: number | undefined;
  memoryFreeMb: number | undefined;
}

/** A server after a deploy has failed. */
export interface FailedHost extends ServerMemory {
  diskFreeMb: number | undefined;
  containers: readonly ContainerRemains[];
}

/** Everything that is known about a container that did not become healthy. */
export interface BootFacts {
  /** The name of the container. */
  name: string;
  host: string;
  /** What kamal-proxy asked; undefined if Kamal did not get that far, or if it has no proxy. */
  target: BootTarget | undefined;
  /** While it booted, as far as it was watched, oldest first. */
  samples: readonly BootSample[];
  /** Undefined if the server did not answer afterwards. */
  remains: ContainerRemains | undefined;
  server: ServerMemory;
}

/** More than a watch takes in the time of any deploy. */
const maxSamples = 5000;

/** Parses the output of `watchScript`, which may end anywhere. */
export function parseSamples(output: string, token: string): BootSample[] {
  const samples: BootSample[] = [];
  let sample: BootSample | undefined;

  for (const { name, text } of sectionsOf(output, token)) {
    if (name === "sample") {
      sample = sampleOf(text);
      if (sample !== undefined && samples.length < maxSamples) samples.push(sample);
    } else if (name === "listening" && sample !== undefined) {
      sample.listening = parseListening(text);
    } else if (name.startsWith("answer") && sample !== undefined) {
      sample.answers = [...sample.answers, parseAnswer(Number(name.slice("answer".length)), text)];
    }
  }

  return samples;
}

function sampleOf(text: string): BootSample | undefined {
  const [time = "", json = ""] = text.split("\n", 2);
  const state = parseState(json);
  if (state === undefined || !/^\d{1,12}$/.test(time)) return undefined;
  return { at: Number(time), state, listening: undefined, answers: [] };
}

/** Parses the output of `afterFailureScript`. */
export function parseFailedHost(output: string, token: string, containers: readonly AskedContainer[]): FailedHost {
  const sections = new Map(sectionsOf(output, token).map(({ name, text }) => [name, text]));
  const get = (name: string) => sections.get(name) ?? "";
  const [total, available] = get("memory").split("\n", 2);

  return {
    memoryMb: megabytes(total),
    memoryFreeMb: megabytes(available),
    diskFreeMb: megabytes(get("disk").split(/\s+/, 4)[3]),
    containers: containers.map(({ name, id }, index) => {
      const { exits, stoppedAt } = parseEvents(get(`events${index}`));
      return {
        name,
        state: parseState(get(`state${index}`)),
        exits,
        stoppedAt,
        log: logOf(get(`start${index}`), get(`log${index}`), stoppedAt),
        proxyErrors: parseProxyErrors(get(`proxy${index}`), id),
      };
    }),
  };
}

function megabytes(kilobytes = ""): number | undefined {
  return /^\d{1,15}$/.test(kilobytes) ? Math.round(Number(kilobytes) / 1024) : undefined;
}

const maxEvents = 100;

/** `1764201600123456789 die 1`. What follows the first signal is Kamal's doing. */
function parseEvents(text: string): Pick<ContainerRemains, "exits" | "stoppedAt"> {
  const exits: ContainerExit[] = [];
  let outOfMemory = false;

  for (const line of text.split("\n", maxEvents)) {
    const [, time, action, exitCode] = /^(\d{13})\d{6} (die|oom|kill)\b ?(\d{0,3})/.exec(line) ?? [];
    if (time === undefined) continue;
    if (action === "kill") return { exits, stoppedAt: Number(time) };
    if (action === "oom") outOfMemory = true;
    if (action !== "die") continue;

    exits.push({ exitCode: Number(exitCode), outOfMemory });
    outOfMemory = false;
  }

  return { exits, stoppedAt: undefined };
}

const timestamp = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;

/** The first and the last lines, without those in between and without those that are in both. */
function logOf(start: string, end: string, stoppedAt: number | undefined): string[] {
  const first = start.split("\n").filter((line) => timestamp.test(line));
  const last = end.split("\n").filter((line) => timestamp.test(line));
  const shared = new Set(last);
  const lines = [...first.filter((line) => !shared.has(line)), ...last];

  return lines
    .filter((line) => stoppedAt === undefined || timeOf(line) < stoppedAt)
    .map((line) => logLine(line.replace(timestamp, "")).trimEnd())
    .filter((line) => line !== "");
}

function timeOf(line: string): number {
  return Date.parse(timestamp.exec(line)?.[1] ?? "");
}

/** Only newer versions say which container each of them is about. */
function parseProxyErrors(text: string, id: string | undefined): string[] {
  return text.split("\n").flatMap((line) => {
    const json = parseJson(line.trim());
    if (!isRecord(json) || json.msg !== "Healthcheck failed" || typeof json.error !== "string") return [];

    const url = `${typeof json.url === "string" ? json.url : ""} ${json.error}`;
    const asked = /http:\/\/([0-9a-f]{12,64}):/.exec(url)?.[1];
    return asked === undefined || asked === id ? [peerLine(json.error)] : [];
  });
}
