import { isException } from "../output/exception-line.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import { quoted, unreachable } from "./log-facts.ts";

const redisUnreachable = (match: RegExpExecArray, context: DiagnosisContext, part: OutputPart) => ({
  ...unreachable(match, context, part),
  problem: "unreachable" as const,
});

/** Redis, queues and other services that the app looks for when it starts. */
export const servicePatterns: readonly KamalPattern[] = [
  {
    id: "app-redis",
    in: ["container", "server"],
    line: /NOAUTH Authentication required|WRONGPASS|AUTH <password> called without any password|ERR invalid password|NOAUTH HELLO/,
    facts: (match, context, part) => ({ ...unreachable(match, context, part), problem: "login" }),
  },
  {
    id: "app-redis",
    in: ["container"],
    line: /(?:Redis(?:Client)?::(?:CannotConnect|Timeout|Connection)Error|Error connecting to Redis|redis\.exceptions\.(?:Connection|Timeout)Error|Cannot connect to redis|RedisException|\[ioredis\]|Redix\b|Redis(?:Connection|Timeout)|MaxRetriesPerRequestError|Predis\\)/i,
    also: /refused|resolve|getaddrinfo|ENOTFOUND|EAI_AGAIN|timed? ?out|timeout|No route|not known|connecting to|nxdomain|unreachable|went away|MaxRetries|No such file/i,
    facts: redisUnreachable,
  },
  {
    id: "app-redis",
    in: ["container"],
    line: /refused|ECONNREFUSED|ETIMEDOUT|i\/o timeout|Errno 111|No route to host/i,
    also: /(?::|port |, )6379\b/,
    facts: redisUnreachable,
  },
  {
    id: "app-redis",
    in: ["container"],
    line: /(?:ENOTFOUND|EAI_AGAIN|lookup|getaddrinfo for|UnknownHostException:|Failed to resolve) ?'?(?:[\w.-]{0,60}[-_.])?(?:redis|valkey|dragonfly|keydb)\b/,
    facts: redisUnreachable,
  },
  {
    id: "app-worker-queue",
    in: ["container", "server"],
    line: /(?:relation|table|Table|Could not find table)[: ]{1,2}['"`]?(?:[\w-]{1,60}\.)?(solid_(?:queue|cache|cable))\w{0,60}['"`]? ?(?:does(?:n't| not) exist|$)|no such table: (solid_(?:queue|cache|cable))|Could not find table '(solid_(?:queue|cache|cable))/,
    facts: (match) => ({
      name: queueName(match.slice(1).find((text) => text !== undefined) ?? ""),
      problem: "tables",
      said: quoted(match),
    }),
  },
  {
    id: "app-worker-queue",
    in: ["container"],
    line: /Detected (Solid Queue|Sidekiq|Good ?Job) has gone away/,
    rank: "likely",
    facts: (match) => ({ name: match[1] ?? "", problem: "stopped", said: quoted(match) }),
  },
  {
    id: "app-no-http",
    in: ["container"],
    line: /SolidQueue-[\d.]{3,12} Started (?:Supervisor|Worker|Dispatcher|Scheduler)|Booting Sidekiq \d|Sidekiq [\d.]{3,10} connecting to Redis|Starting processing, hit Ctrl-C to stop|\[GoodJob\] .{0,60}(?:started|Starting)|celery@\S{1,100} (?:v[\d.]{1,12} \(|ready\.)|celery beat v[\d.]{1,12}|\[delayed_job\]|resque.{0,100}Starting worker|Worker .{0,100} started,? (?:with )?PID|\bProcessing jobs from the \[/i,
    rank: "likely",
    // A worker that fails has another problem, and one in the web server's process is no problem.
    when: (_match, _context, part) =>
      part.boot?.port !== undefined && !part.lines.some((line) => webServer.test(line) || isException(line)),
    at: (_, { locate }, part) => locate?.(`servers/${part.boot?.role ?? "web"}`),
    facts: (match, context, part) => {
      const role = part.boot?.role ?? "web";
      const found = context.locate?.(`servers/${role}`);
      return {
        role,
        host: part.host ?? context.primaryHost,
        problem: "worker",
        command: workerCommand(match.input),
        place: found === undefined ? undefined : `${found.file}:${found.line ?? 1}`,
      };
    },
  },
  {
    id: "app-service-unreachable",
    in: ["container"],
    line: /connect ECONNREFUSED \S{1,100}:\d{2,5}|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) [\w.-]{1,200}|dial tcp[^\n]{1,200}(?:connection refused|no such host|i\/o timeout|server misbehaving)|connect\(2\) for [^\n]{1,200} port \d{2,5}|Failed to open TCP connection to \S{1,200}|Cannot connect to amqp|(?:NoBrokersAvailable|KafkaConnectionError|Connection to \S{1,100}:\d{2,5} (?:failed|refused|could not be established))|Bunny::TCPConnectionFailed\w{0,40}|(?:Elastic|Open|Meili)\w{0,40}(?:::\w{1,40}){0,3}(?:Connection|Communication)\w{0,10}Error|Temporary failure in name resolution|Errno 111\] Connect(?:ion refused| call failed)|UnknownHostException: |host not found in upstream "/,
    rank: "likely",
    // Thruster, nginx and others look for the app itself.
    when: ({ input }) =>
      !/proxy request|connecting to upstream|SMTP|metric|otel|opentelemetry|sentry|newrelic|New Relic|telemetry|:(?:4317|4318|8125|8126|9411|14268)\b|rubygems|registry\.npmjs/i.test(
        input,
      ),
    facts: unreachable,
  },
];

/** With a queue in its process, the web server says where it listens. */
const webServer = /Puma starting|Listening (?:on|at)|=> Booting Puma|Server started|listening on/i;

/** `Solid Queue` for `solid_queue`. */
function queueName(prefix: string): string {
  return `Solid ${prefix.slice(6, 7).toUpperCase()}${prefix.slice(7)}`;
}

const workers: readonly (readonly [RegExp, string])[] = [
  [/SolidQueue/, "bin/jobs"],
  [/Sidekiq|hit Ctrl-C/, "sidekiq"],
  [/GoodJob/i, "good_job start"],
  [/celery beat/, "celery beat"],
  [/celery/, "celery worker"],
  [/delayed_job/, "jobs:work"],
  [/resque/i, "resque:work"],
  [/Processing jobs/, "artisan queue:work"],
];

function workerCommand(line: string): string {
  return workers.find(([pattern]) => pattern.test(line))?.[1] ?? "a worker";
}
