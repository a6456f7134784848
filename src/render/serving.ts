// What serves now, in one sentence when all servers agree, otherwise one line for each.

import type { HealthAnswer, Report, Serving } from "../model/report.ts";
import { joinWithAnd } from "../text/plain-text.ts";

export interface ServingText {
  sentence: string;
  /** What the sentence cannot say, one for each role and host; empty when all agree. */
  rows: readonly Serving[];
}

interface ServingContext {
  /** What served before the run. */
  previousVersion: string | null;
  /** Before the version in a sentence. */
  subject?: string;
}

/** As plain text with `code`. */
export function describeServing(serving: readonly Serving[], context: ServingContext): ServingText {
  if (serving.length === 0) return { sentence: "", rows: [] };

  const sentence = agreement(serving, context);
  if (sentence !== undefined) return { sentence, rows: [] };

  const unknown = serving.every(({ state }) => state === "unknown");
  return {
    sentence: unknown ? "What serves now is unknown:" : "The servers differ in what serves now:",
    rows: serving,
  };
}

/** The lines after the sentence, for a log. */
export function servingLines({ serving, previousVersion }: Pick<Report, "serving" | "previousVersion">): string[] {
  const { rows } = describeServing(serving ?? [], { previousVersion });
  return rows.map((one) => `- ${one.host}, ${one.role}: ${servingOutcome(one)}`);
}

/** The end of a line that starts with the host and the role. */
export function servingOutcome({ state, version, reason, answered }: Serving): string {
  if (state === "serving") return `version \`${version}\`${answered === null ? "" : `; ${answerOf(answered)}`}`;

  const known = answered !== null && answered.status !== null ? ` ${answerOf(answered)}.` : "";
  return `${state}. ${reason ?? ""}${known}`;
}

/** undefined when one sentence cannot say it. */
function agreement(serving: readonly Serving[], context: ServingContext): string | undefined {
  const [first, ...others] = serving;
  if (first === undefined || others.some(({ state, version }) => state !== first.state || version !== first.version)) {
    return undefined;
  }

  switch (first.state) {
    case "serving":
      return oneVersion(serving, first.version, context);
    case "nothing":
      return noVersion(serving, context);
    case "unknown":
      return unknownVersion(serving);
  }
}

function oneVersion(
  serving: readonly Serving[],
  version: string | null,
  { previousVersion, subject = "Version" }: ServingContext,
): string | undefined {
  const answers = serving.flatMap(({ answered }) => answered ?? []);
  const still = version === previousVersion ? "still " : "";
  if (answers.length === 0) return `${subject} \`${version}\` ${still}runs on ${hostsOf(serving)}.`;

  const answer = sameAnswer(answers);
  if (answer === undefined) return undefined;
  if (isHealthy(answers[0])) return `${subject} \`${version}\` ${still}serves on ${hostsOf(serving)}; ${answer}.`;

  return `kamal-proxy ${still}routes to version \`${version}\` on ${hostsOf(serving)}, but ${answer}.`;
}

function noVersion(serving: readonly Serving[], { previousVersion }: ServingContext): string | undefined {
  const isFirst = previousVersion === null && serving.every(({ version }) => version === null);
  if (isFirst) return `No version serves on ${hostsOf(serving)} yet.`;

  const reason = sameReason(serving);
  return reason === undefined ? undefined : `No version serves on ${hostsOf(serving)}. ${reason}`;
}

function unknownVersion(serving: readonly Serving[]): string | undefined {
  const reason = sameReason(serving);
  const answers = serving.flatMap(({ answered }) => (answered?.status === null ? [] : (answered ?? [])));
  if (reason === undefined || answers.length > 1) return undefined;

  const [answer] = answers;
  if (answer === undefined) return `What serves on ${hostsOf(serving)} now is unknown. ${reason}`;
  return `What serves on ${hostsOf(serving)} now is unknown, but ${answerOf(answer)}. ${reason}`;
}

function sameReason(serving: readonly Serving[]): string | undefined {
  const reasons = new Set(serving.map(({ reason }) => reason ?? ""));
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

/** One phrase for the answers of several servers, if they agree. */
function sameAnswer(answers: readonly HealthAnswer[]): string | undefined {
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return first && answerOf(first);

  const agree = others.every(({ url, status }) => url === first.url && status === first.status);
  if (!agree || first.status === null) return undefined;
  const slowest = Math.max(...answers.map(({ durationMs }) => durationMs));
  return `${request(first)} answered ${first.status} on each, in at most ${slowest} ms`;
}

/** `GET /up answered 200 in 12 ms`. */
function answerOf(answer: HealthAnswer): string {
  const { status, durationMs, problem } = answer;
  if (status === null) return `${request(answer)} got no response: ${problem}`;
  return `${request(answer)} answered ${status} in ${durationMs} ms`;
}

function request({ url }: HealthAnswer): string {
  const parsed = URL.parse(url);
  return `\`GET ${parsed === null ? url : parsed.pathname}\``;
}

function isHealthy(answer: HealthAnswer | undefined): boolean {
  const status = answer?.status ?? 0;
  return status >= 200 && status < 300;
}

function hostsOf(serving: readonly Serving[]): string {
  const hosts = [...new Set(serving.map(({ host }) => host))];
  return hosts.length <= 3 ? joinWithAnd(hosts) : `all ${hosts.length} servers`;
}
