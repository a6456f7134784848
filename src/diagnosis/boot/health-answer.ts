// How the app answers the health check: asked by us while it booted, or as kamal-proxy or the app
// logged it.

import { isRecord } from "../../model/is-record.ts";
import type { BootFacts, BootSample } from "../../server/boot-facts.ts";
import { parseJson } from "../../text/parse-json.ts";

export type HealthAnswer =
  | { kind: "response"; status: number; location: string | undefined; body: readonly string[] }
  /** It accepts the connection, but does not answer. */
  | { kind: "timeout" }
  | { kind: "not-http" };

/** The last answer; undefined if there is none, for example because nothing listens. */
export function healthAnswer(
  { samples, target, remains }: BootFacts,
  log: readonly string[],
): HealthAnswer | undefined {
  if (target === undefined) return undefined;

  const errors = remains?.proxyErrors ?? [];
  const asked = askedAnswer(samples, target.port);
  // The server may not be able to reach the container, as with rootless Docker; kamal-proxy is.
  const byProxy = proxyAnswer(errors);
  if (asked?.kind === "timeout" && errors.length > 0) return byProxy;
  // Our request can meet a container that is just being stopped.
  if (asked?.kind === "not-http" && byProxy?.kind === "response") return byProxy;
  return asked ?? byProxy ?? loggedAnswer(log, target.healthPath) ?? rejectedHost(log);
}

/** What Django and Rails log when they reject the host name of a request. */
const rejections = [
  { pattern: /\bInvalid HTTP_HOST header: '[0-9a-f]{12}/, status: 400 },
  { pattern: /\bBlocked hosts?: [0-9a-f]{12}/, status: 403 },
];

/** Only the health check has the ID of a container as its host name. */
function rejectedHost(log: readonly string[]): HealthAnswer | undefined {
  const status = rejections.find(({ pattern }) => log.some((line) => pattern.test(line)))?.status;
  return status === undefined ? undefined : { kind: "response", status, location: undefined, body: [] };
}

function askedAnswer(samples: readonly BootSample[], port: number): HealthAnswer | undefined {
  const last = samples.findLast(({ listening }) => listening?.some((socket) => socket.port === port) === true);
  const answer = last?.answers.find((each) => each.port === port)?.answer;
  if (answer === undefined || answer.kind === "unreachable") return undefined;
  return answer.kind === "closed" ? { kind: "not-http" } : answer;
}

/** `unexpected status (403)`; a redirect that kamal-proxy followed; `request timed out`. */
function proxyAnswer(errors: readonly string[]): HealthAnswer | undefined {
  const last = errors.at(-1) ?? "";
  const status = /^unexpected status \((\d{3})\)/i.exec(last)?.[1];
  if (status !== undefined) return { kind: "response", status: Number(status), location: undefined, body: [] };

  const followed = /^Get "(https:\/\/[^"]{1,200})"/.exec(last)?.[1];
  if (followed !== undefined) return { kind: "response", status: 301, location: followed, body: [] };
  return /^request timed out/i.test(last) ? { kind: "timeout" } : undefined;
}

/** The last status that the app logged for the path. */
function loggedAnswer(log: readonly string[], path: string): HealthAnswer | undefined {
  let status: number | undefined;
  // Rails says which request it is when it starts, and the status when it ends.
  let isStarted = false;

  for (const line of log) {
    const own = statusIn(line, path);
    const completed = isStarted ? /\bCompleted (\d{3}) /.exec(line)?.[1] : undefined;
    if (line.includes(`Started GET "${path}"`)) isStarted = true;
    else if (own !== undefined || completed !== undefined) {
      status = own ?? Number(completed);
      isStarted = false;
    }
  }

  return status === undefined ? undefined : { kind: "response", status, location: undefined, body: [] };
}

/** In JSON, as lograge writes it, and in the common log format. */
function statusIn(line: string, path: string): number | undefined {
  const json = line.startsWith("{") ? parseJson(line) : undefined;
  if (isRecord(json)) {
    const asked = [json.path, json.url, json.uri].find((each) => typeof each === "string");
    const status = Number(json.status ?? json.status_code ?? json.statusCode);
    return asked === path && Number.isInteger(status) && status >= 100 && status < 600 ? status : undefined;
  }

  const start = line.indexOf(path);
  if (start === -1) return undefined;
  const before = line.slice(Math.max(0, start - 20), start);
  const after = line.slice(start + path.length, start + path.length + 300);
  const found = before.endsWith("path=")
    ? /\bstatus=(\d{3})\b/.exec(after)
    : /(?:GET|HEAD) (?:http:\/\/[^/\s]{1,100})?$/.test(before)
      ? /^(?: HTTP\/[\d.]{1,3}"?)? (\d{3})\b/.exec(after)
      : null;
  return found === null ? undefined : Number(found[1]);
}
