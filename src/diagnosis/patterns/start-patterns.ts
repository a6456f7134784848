import { announcedPort } from "../output/announced-ports.ts";
import type { LogSummary, OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { findIn, quoted } from "./log-facts.ts";
import { placeIn } from "./place-in.ts";

/** Logs without an error: how far the app came until kamal-proxy gave up. */
export const startPatterns: readonly KamalPattern[] = [
  {
    id: "app-slow",
    in: ["container"],
    line: /^(?:.{0,120}: )?(?:== \d{1,14} \w{1,100}: migrating =|Migrating to \w{1,100} \(\d{1,14}\)| {0,3}Applying [\w.]{1,120}\.\.\.|Running upgrade |-- (?:create_table|add_index|add_column|execute|change_column)\(|.{0,120}\bMigrating (?:schema|to version|database)\b|.{0,120}\bRunning Changeset: |Applying migration `|\d\d:\d\d:\d\d\.\d{3} \[info\] {1,2}== Running )/,
    rank: "symptom",
    when: ({ input }, _context, part) =>
      part.log?.hasException !== true && part.lines.slice(-4).includes(input) && !isMigrated(part),
    at: (_, { locate }) => locate?.("deploy_timeout"),
    facts: (match, context, part) => ({
      seconds: secondsOf(part.boot?.deployTimeout),
      place: secondsOf(part.boot?.deployTimeout) === 30 ? undefined : placeIn(context, "deploy_timeout"),
      problem: "not-listening",
      port: part.boot?.port ?? 80,
      isMigrating: true,
      last: quoted(match),
    }),
  },
  {
    id: "app-slow-start",
    in: ["container"],
    line: /\S/,
    rank: "symptom",
    when: ({ input }, _context, part) => isLastLine(input, part) && startsLate(part),
    at: (_, { locate }) => locate?.("deploy_timeout"),
    facts: (match, context, part) => ({
      seconds: Math.round(part.boot?.loggedSeconds ?? 0),
      timeout: secondsOf(part.boot?.deployTimeout),
      place: placeIn(context, "deploy_timeout"),
      last: quoted(match),
    }),
  },
  {
    id: "unhealthy",
    in: ["container"],
    line: /:\d{2,5}\b|\b[Pp][Oo][Rr][Tt]\b/,
    rank: "symptom",
    when: ({ input }, _context, part) => {
      const here = announcedPort(input, part.lines);
      const isReached = here?.port === part.boot?.port && here?.isLoopback === false;
      return isReached && part.log !== undefined && isQuietFrom(part.lines.lastIndexOf(input), part.log);
    },
    facts: (_, { service }, part) => ({
      service,
      problem: "listens",
      port: part.boot?.port ?? 80,
      path: part.boot?.healthPath ?? "/up",
      isRails: findIn(part, /(\bRails \d|Puma|=> Booting|\/rails\/)/) !== undefined,
    }),
  },
];

/** Of `deploy_timeout`; kamal-proxy asks only once per second, and an app needs some time to log. */
const almostAll = 0.8;

/** Its first line says when the container started, unless it was started several times. */
function startsLate(part: OutputPart): boolean {
  const { lines, boot, log } = part;
  if (boot?.deployTimeout === undefined || boot.loggedSeconds === undefined) return false;
  if (log === undefined || !isQuietFrom(-1, log)) return false;

  const first = lines.find((line) => line.trim() !== "");
  const isRepeated = lines.filter((line) => line === first).length > 1;
  const listening = log.announced.findIndex((port) => port !== undefined);
  const isTooLate = listening === -1 || listening >= lines.length - 4;
  return !isRepeated && isTooLate && boot.loggedSeconds >= secondsOf(boot.deployTimeout) * almostAll;
}

/** Without an error from this line on, and without an answer to the health check. */
function isQuietFrom(index: number, { hasException, lastError, answersHealthCheck }: LogSummary): boolean {
  return !hasException && lastError <= index && !answersHealthCheck;
}

function isLastLine(line: string, { lines }: OutputPart): boolean {
  return lines.findLast((each) => each.trim() !== "") === line;
}

/** The last line says that a migration ended. */
function isMigrated({ lines }: OutputPart): boolean {
  return /migrated \(|\.\.\. OK|-> \d/.test(lines.at(-1) ?? "");
}

/** `30s`, `2m0s` */
function secondsOf(text: string | undefined): number {
  const [, minutes, seconds] = /^(?:(\d{1,4})m)?(?:(\d{1,5})s)?$/.exec(text ?? "") ?? [];
  const total = Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return total === 0 ? 30 : total;
}
