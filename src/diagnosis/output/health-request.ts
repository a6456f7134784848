// The health check in the log of an app: which status it answered with.

import type { OutputPart } from "./output-part.ts";

/** Rails and Phoenix say the path in one line and the status in another. */
const linesBetween = 12;
const path = String.raw`(?:https?:\/\/[^\s\/"]{1,200})?(\/[^\s"?]{0,200})`;

const requestLines: readonly RegExp[] = [
  // Common log format, Uvicorn, Morgan: `"GET /up HTTP/1.1" 301 0`, `GET /up 301 2.1 ms - 0`
  new RegExp(
    String.raw`\b(?:GET|HEAD) ${path}[^\s"]{0,200}(?: HTTP\/[\d.]{1,3})?"?,? (?:status[ =:]{1,2})?(?:\x1b\[\d{1,3}m)?(\d{3})\b`,
  ),
  // JSON (see json-log-line.ts), lograge, logfmt
  new RegExp(String.raw`\b(?:path|url|uri)="?${path}[^\n]{0,300}?\bstatus(?:_code|Code)?="?(\d{3})\b`),
];

/** Without a number: Django's logger, and Rails' routes. */
const named: readonly (readonly [RegExp, number])[] = [
  [/\bBad Request: (\/\S{0,200})/, 400],
  [/\bForbidden(?: \([^)]{1,100}\))?: (\/\S{0,200})/, 403],
  [/\bNot Found: (\/\S{0,200})/, 404],
  // Rails
  [/\bNo route matches \[(?:GET|HEAD)\] "(\/[^"]{0,200})"/, 404],
  [/\bInternal Server Error: (\/\S{0,200})/, 500],
];

/** kamal-proxy's own log. */
const seenByProxy = /[Hh]ealth ?check failed.{0,200}\bunexpected status \((\d{3})\)/;

const completed = /\bCompleted (\d{3}) |\bSent (\d{3}) in /;
const startedRequest = /(?:Started (?:GET|HEAD) "|\b(?:GET|HEAD) )(\/[^\s"?]{0,200})/;

/** The status of the health check that this line reports; undefined for any other line. */
export function healthStatus(line: string, { lines, boot }: Pick<OutputPart, "lines" | "boot">): number | undefined {
  const healthPath = boot?.healthPath ?? "/up";
  for (const pattern of requestLines) {
    const [, asked, status] = pattern.exec(line) ?? [];
    if (status !== undefined) return asked === healthPath ? Number(status) : undefined;
  }

  const seen = seenByProxy.exec(line)?.[1];
  if (seen !== undefined) return Number(seen);

  for (const [pattern, status] of named) {
    if (pattern.exec(line)?.[1] === healthPath) return status;
  }

  const [, rails, phoenix] = completed.exec(line) ?? [];
  const status = rails ?? phoenix;
  if (status === undefined) return undefined;

  const index = lines.indexOf(line);
  const request = lines.slice(Math.max(0, index - linesBetween), index).findLast((each) => startedRequest.test(each));
  return startedRequest.exec(request ?? "")?.[1] === healthPath ? Number(status) : undefined;
}
