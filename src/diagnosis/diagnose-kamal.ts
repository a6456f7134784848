// Finds out why Kamal failed, from its output. The patterns are in kamal-patterns.ts.

import { diagnosis, type FailureId, withLogLine } from "../catalogue/catalogue.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { clip } from "../text/plain-text.ts";
import type { FailedBoot } from "./boot/diagnose-boots.ts";
import { type FoundCause, findCause } from "./find-cause.ts";
import { evidenceAround, lastEvidence, tellingLine } from "./output/evidence.ts";
import type { OutputPart } from "./output/output-part.ts";
import { outputParts } from "./output/output-parts.ts";
import type { DiagnosisContext, KamalPattern, KamalPatternOf } from "./pattern.ts";
import { kamalPatterns } from "./patterns/kamal-patterns.ts";

/** The diagnosis of a failed run; without a matching pattern, it quotes Kamal's message. */
export function diagnoseKamal(log: KamalLog, context: DiagnosisContext): Diagnosis {
  const parts = outputParts(log, context.boot?.log);
  const known = diagnoseParts(parts, context) ?? unknown(log, parts, context);
  return seenOnServer(known, context.boot) ?? known;
}

/** Nothing in the output says more than that the app does not work, or cannot reach a service. */
const explainedByAccessory: ReadonlySet<string> = new Set<FailureId>([
  "app-database-unreachable",
  "app-redis",
  "app-service-unreachable",
  "app-behind-front",
  "app-exception",
  "boot-vanished",
  "unhealthy",
]);
const explainedByContainer: ReadonlySet<string> = new Set<FailureId>([
  "app-slow-start",
  "boot-vanished",
  "role-restarts",
  "unhealthy",
]);

/** What the servers said about the containers, if the output says less. */
function seenOnServer({ id }: Diagnosis, boot: FailedBoot | undefined): Diagnosis | undefined {
  if (boot?.proxy !== undefined && explainedByContainer.has(id)) return boot.proxy;
  if (boot?.accessory !== undefined && explainedByAccessory.has(id)) return boot.accessory;
  if (boot?.diagnosis === undefined) return undefined;
  // Both read the same facts, but the server was asked about the ports and the answer.
  if (explainedByContainer.has(id) || boot.diagnosis.id === id) return boot.diagnosis;
  // The log cannot say that the container was killed for lack of memory.
  if (boot.diagnosis.id === "app-memory") return boot.diagnosis;
  // It serves, so the exception is that of the request, which the server's answer quotes.
  return id === "app-exception" && boot.diagnosis.id === "app-health-error" ? boot.diagnosis : undefined;
}

/** The diagnosis of an output in parts; undefined if no pattern matches. */
export function diagnoseParts(
  parts: readonly OutputPart[],
  context: DiagnosisContext,
  patterns: readonly KamalPattern[] = kamalPatterns,
): Diagnosis | undefined {
  const found = findCause(parts, patterns, context);
  if (found === undefined) return undefined;

  const known = explain(found.pattern, found, context);
  const { pattern, part } = found;
  const saysWhy = pattern.rank === undefined || pattern.rank === "cause" || part.place === "container";
  return saysWhy ? known : withContainerLog(known, parts);
}

function explain<Id extends FailureId>(
  pattern: KamalPatternOf<Id>,
  { match, part, index }: FoundCause,
  context: DiagnosisContext,
): Diagnosis {
  const evidence = evidenceAround(part, pattern.shows?.(part) ?? index);
  const known = diagnosis(pattern.id, pattern.facts(match, context, part), evidence);
  const { file, line } = pattern.at?.(match, context, part) ?? { file: null, line: null };
  return { ...known, where: { place: part.place, host: part.host ?? null, file, line } };
}

/** A symptom says little. The container's own log says more, even if no pattern knows its words. */
function withContainerLog(known: Diagnosis, parts: readonly OutputPart[]): Diagnosis {
  const container = parts.find(({ place }) => place === "container");
  if (container === undefined) return known;

  const { index, isError } = tellingLine(container.lines);
  const line = container.lines[index];
  if (line === undefined) return known;
  return { ...withLogLine(known, { line: line.trim(), isError }), evidence: evidenceAround(container, index) };
}

/** Without a known cause: Kamal's own last error, whole. */
function unknown(log: KamalLog, parts: readonly OutputPart[], { command }: DiagnosisContext): Diagnosis {
  const message = log.errorMessage?.split("\n").filter((line) => !emptyOutput.test(line) && !frame.test(line));
  const trace = parts.find(({ lines }) => lines.some((line) => uncaught.test(line)));
  const said = message ?? messageOfTrace(trace) ?? log.lines.filter((line) => line.trim() !== "").slice(-1);
  const evidence =
    message === undefined && trace !== undefined ? evidenceOfTrace(trace) : lastEvidence(message ?? log.lines);

  const part = parts.findLast(({ decides }) => decides) ?? trace;
  const known = diagnosis("kamal-failed", { command, said: whole(said) }, evidence);
  if (part === undefined) return known;
  return { ...known, where: { place: part.place, host: part.host ?? null, file: null, line: null } };
}

/** `docker stdout: Nothing written` */
const emptyOutput = /^\S{1,200} std(?:out|err): Nothing written$/;
/** Kamal prints a backtrace after its error if VERBOSE is set. */
const frame = /^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}'$/;
/** Ruby prints an exception that nothing has caught above its backtrace. */
const uncaught = /^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}': (.{1,1000}) \(([\w:]{1,100})\)$/;
const longestMessage = 700;

function messageOfTrace(trace: OutputPart | undefined): readonly string[] | undefined {
  const match = trace?.lines.map((line) => uncaught.exec(line)).find((each) => each !== null);
  return match === undefined || match === null ? undefined : [`${match[1]} (${match[2]})`];
}

function evidenceOfTrace(trace: OutputPart): readonly string[] {
  return evidenceAround(
    trace,
    trace.lines.findIndex((line) => uncaught.test(line)),
  );
}

/** As one line; undefined if there is nothing to quote. The end is where the reason is. */
function whole(lines: readonly string[]): string | undefined {
  const text = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
  if (text.length <= longestMessage) return text === "" ? undefined : text;
  return `${clip(text, longestMessage / 2)} ${text.slice(-longestMessage / 2)}`;
}
