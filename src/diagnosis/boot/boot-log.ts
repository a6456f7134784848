// What a container's log says about its start: where it listens, which error stopped it, whether it
// still migrates.

import { isRecord } from "../../model/is-record.ts";
import type { ListeningSocket } from "../../server/listening-sockets.ts";
import { parseJson } from "../../text/parse-json.ts";
import { peerLine } from "../../text/peer-text.ts";

/** `Listening on http://0.0.0.0:3000`, as Puma, Uvicorn, Gunicorn and others say it. */
const announced =
  /\b(?:listening|running|serving|started|available|ready|bound|server)\b[^\n]{0,60}?(?:(?:https?|tcp):\/\/|\bon )(\[[0-9a-f:]{2,39}\]|localhost|[a-z\d.-]{0,80}[a-z\d]):(\d{2,5})\b/i;
/** `- Local: http://localhost:3000`, as Next.js and Vite say it. */
const local = /^\W{0,8}(?:local|network):\s{0,10}https?:\/\/([\w.-]{1,80}):(\d{2,5})\b/i;
/** `Server listening on port 3000`, without an address. */
const portOnly = /\b(?:listening|running|started|serving)\b[^\n]{0,40}?\b(?:on|at) (?:port |:)(\d{2,5})\b/i;

/** In UTF-16 units. */
const longestBanner = 500;

/**
 * The addresses where the app says that it listens. Apps write `localhost` whatever they listen on,
 * so it does not count as 127.0.0.1.
 */
export function announcedSockets(log: readonly string[]): ListeningSocket[] {
  const isViteLocal = log.some((line) => line.includes("use --host to expose"));
  const sockets = new Map<string, ListeningSocket>();
  for (const line of log.filter(({ length }) => length <= longestBanner)) {
    const [, name, port] = announced.exec(line) ?? local.exec(line) ?? [];
    const bare = name === undefined ? portOnly.exec(line)?.[1] : undefined;
    const found = Number(port ?? bare);
    if (Number.isNaN(found) || found > 65_535) continue;

    const isLoopback = name !== undefined && (/^(?:127(?:\.\d{1,3}){3}|\[::1\])$/.test(name) || isViteLocal);
    sockets.set(`${found} ${isLoopback}`, { port: found, isLoopback });
  }
  return [...sockets.values()];
}

const noise =
  /^[\s^~=#*.|(){}[\],-]*$|^\s*(?:from|at) |^\s+\S+:\d+|^\s+(?:code|errno|syscall|requireStack):|^Node\.js v\d|See full trace|Use Ctrl-C|^- Gracefully stopping|^=== puma|^Exiting$/i;

/** The last line that says something, without frames of a trace and empty messages. */
export function lastMeaningful(log: readonly string[]): string | undefined {
  return quoted(log.findLast((line) => !noise.test(line) && !isRequest(line)));
}

/** A request that was answered, which does not explain a failure. */
function isRequest(line: string): boolean {
  const json = line.startsWith("{") ? parseJson(line) : undefined;
  return isRecord(json) && ("path" in json || "url" in json) && json.level !== "ERROR" && json.level !== "error";
}

const exceptionName =
  "(?:[A-Za-z_]\\w{0,60}(?:::|\\.)){0,6}(?:[A-Z]\\w{0,60})?(?:Error|Exception|NotFound|Invalid|Refused|Timeout|Missing|Failed|DoesNotExist)";
/** `NoMethodError (undefined method …)`, `TypeError: …`, `… (KeyError)`. */
const exception = new RegExp(
  `(?:^|[\\s[])(?:${exceptionName})(?: \\(|: |$)|\\((?:${exceptionName})\\)$|^(?:FATAL|ERROR|PANIC)\\b.{0,3}: |^panic: `,
);

/** The last exception in the log. */
export function lastException(log: readonly string[]): string | undefined {
  return quoted(log.findLast((line) => line.length < 1000 && exception.test(line)));
}

/** For a sentence. */
function quoted(line: string | undefined): string | undefined {
  return line === undefined ? undefined : peerLine(line);
}

const migration =
  /^-- [a-z_]{1,40}\(|\bmigrat(?:ing|ions?|e)\b|db:prepare|db:migrate|CreateTable|AddIndex|\bcollectstatic\b|Running upgrade /i;

/** The program in the container that could not reach the app behind it, and the app's port. */
export function missingUpstream(log: readonly string[]): { proxy: string; port: number | undefined } | undefined {
  const line = log.findLast((each) => /Unable to proxy request|while connecting to upstream/.test(each));
  if (line === undefined || !/connection refused/i.test(line)) return undefined;

  const port = /dial tcp \S{1,60}?:(\d{2,5}):|upstream: "https?:\/\/[^":]{1,80}:(\d{2,5})/.exec(line);
  const found = port?.[1] ?? port?.[2];
  return {
    proxy: line.includes("upstream") ? "nginx" : "Thruster",
    port: found === undefined ? undefined : Number(found),
  };
}

/** Whether the last thing that the app did was to migrate its database. */
export function isMigrating(log: readonly string[]): boolean {
  const last = log.slice(-3).filter((line) => line.trim() !== "");
  return (
    last.some((line) => migration.test(line)) &&
    !/\bmigrated \(|No migrations to apply|up to date/i.test(last.at(-1) ?? "")
  );
}

/** Programs that never answer HTTP: workers, schedulers, shells that only wait. */
const worker =
  /(?:^|[\s/])(?:sidekiq|sidekiqswarm|resque|good_job|delayed_job|que|shoryuken|sneakers|bin\/jobs|solid_queue(?::start)?|celery|rq worker|dramatiq|huey|queue:work|queue:listen|horizon|schedule:work|clockwork|whenever|cron|crond|supercronic|arq|temporal-worker)(?:\s|$)|^(?:\S{0,40}\/)?(?:sleep|tail)\s|\b(?:jobs:work|resque:work|solid_queue:start|celery -A \S{1,60} (?:worker|beat))\b/;

/** What workers log when they have started. */
const workerStarted =
  /\bSolidQueue-\S{1,20} Started (?:Supervisor|Worker|Dispatcher)|Starting processing, hit Ctrl-C to stop|\bcelery@\S{1,80} ready\.|\[GoodJob\][^\n]{0,80}started scheduler|Horizon started successfully/i;

export function hasStartedWorker(log: readonly string[]): boolean {
  return log.some((line) => workerStarted.test(line));
}

/** One of several commands may be the web server. */
const webServer =
  /\b(?:puma|server|serve|start|gunicorn|uvicorn|unicorn|passenger|nginx|thrust|caddy|runserver|php-fpm)\b/;

export function isWorker(command: string): boolean {
  return worker.test(command) && !webServer.test(command.replace("solid_queue:start", ""));
}
