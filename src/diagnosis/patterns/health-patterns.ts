import { isException } from "../output/exception-line.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import { findIn, quote } from "./log-facts.ts";
import { placeIn } from "./place-in.ts";

/** Each line of a request log; health-request.ts reads the path and the status. */
const requestLog =
  /\b(?:GET|HEAD|path|url|uri|Completed|Sent|Bad Request|Forbidden|Not Found|Internal Server Error|No route matches|unexpected status)\b/;

/** How the app answers the health check, as its own log says. */
export const healthPatterns: readonly KamalPattern[] = [
  {
    id: "app-hosts",
    in: ["container"],
    line: /Blocked hosts?: (\S{1,200})|Blocked request\. This host \("([^"]{1,200})"\) is not allowed|Invalid HTTP_HOST header: '([^']{1,200})'|Untrusted Host "([^"]{1,200})"|Invalid Host header/,
    // A request for a name of the app is not the health check.
    when: (match) => !/\.[a-z]{2,30}(?::\d{1,5})?$/i.test(hostIn(match)) || /HTTP_HOST/.test(match.input),
    facts: (match, context, part) => ({
      request: requestOf(part, context),
      status: /HTTP_HOST|Untrusted/.test(match.input) ? 400 : 403,
      sent: hostIn(match).replace(/[,;]$/, ""),
      place: undefined,
      framework: frameworkOf(part),
    }),
  },
  {
    id: "app-redirect",
    in: ["container"],
    line: requestLog,
    rank: "likely",
    when: statusIs((status) => status >= 301 && status <= 308),
    facts: ({ input }, context, part) => {
      const location = locationIn(input, part);
      return {
        request: requestOf(part, context),
        status: statusOf(input, part),
        location,
        toHttps: location?.startsWith("https:") ?? true,
        forceSsl: undefined,
        framework: frameworkOf(part),
      };
    },
  },
  {
    id: "app-health-missing",
    in: ["container"],
    line: requestLog,
    rank: "likely",
    when: statusIs((status) => status === 404),
    at: (_, { locate }) => locate?.("proxy/healthcheck/path"),
    facts: (_, context, part) => ({
      request: requestOf(part, context),
      routes: undefined,
      proxy: placeIn(context, "proxy"),
      framework: frameworkOf(part),
    }),
  },
  {
    id: "app-hosts",
    in: ["container"],
    line: requestLog,
    rank: "likely",
    // Rails' own answer to a name that config.hosts does not have.
    when: (match, context, part) =>
      statusIs((status) => status === 403)(match, context, part) && frameworkOf(part) === "rails",
    facts: (_, context, part) => ({
      request: requestOf(part, context),
      status: 403,
      sent: "another one with each deploy",
      place: undefined,
      framework: "rails",
    }),
  },
  {
    id: "app-health-refused",
    in: ["container"],
    line: requestLog,
    rank: "likely",
    when: statusIs((status) => status >= 400 && status < 500 && status !== 404),
    facts: ({ input }, context, part) => ({
      request: requestOf(part, context),
      status: statusOf(input, part) ?? 400,
      proxy: placeIn(context, "proxy"),
    }),
  },
  {
    id: "app-health-error",
    in: ["container"],
    line: requestLog,
    rank: "likely",
    // 502 and 504 come from a proxy in front of the app.
    when: statusIs((status) => status >= 500 && status !== 502 && status !== 504),
    facts: ({ input }, context, part) => ({
      request: requestOf(part, context),
      status: statusOf(input, part) ?? 500,
      said: exceptionOf(part),
    }),
  },
];

function statusIs(expected: (status: number) => boolean) {
  return ({ input }: RegExpExecArray, _: DiagnosisContext, part: OutputPart): boolean => {
    const status = statusOf(input, part);
    return status !== undefined && expected(status);
  };
}

function statusOf(line: string, { lines, log }: OutputPart): number | undefined {
  return log?.health[lines.indexOf(line)];
}

function hostIn(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? "an ID";
}

function requestOf({ boot }: OutputPart, context: DiagnosisContext) {
  const path = boot?.healthPath ?? "/up";
  return { path, place: path === "/up" ? undefined : placeIn(context, "proxy/healthcheck/path") };
}

/** `Redirected to https://…`, and the field of a JSON log. */
function locationIn(input: string, { lines }: OutputPart): string | undefined {
  const index = lines.indexOf(input);
  const near = [input, ...lines.slice(Math.max(0, index - 4), index + 2)];
  const found = near.map(
    (line) => /(?:Redirected to |[Ll]ocation[=:] ?"?)((?:https?:\/)?\/[^\s"]{0,200})/.exec(line)?.[1],
  );
  return found.find((location) => location !== undefined);
}

function frameworkOf(part: OutputPart): "rails" | "django" | undefined {
  if (findIn(part, /(django|HTTP_HOST|manage\.py)/i) !== undefined) return "django";
  const rails = /(\bRails \d|ActionDispatch|Puma|ActionController|\/rails\/|bin\/rails|Blocked hosts?:)/;
  return findIn(part, rails) === undefined ? undefined : "rails";
}

function exceptionOf({ lines }: OutputPart): string | undefined {
  const line = lines.find(isException);
  return line === undefined ? undefined : quote(line);
}
