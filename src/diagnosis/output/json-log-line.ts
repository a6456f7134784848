// Many apps log JSON. Patterns and people read `message key=value` instead.

import { isRecord } from "../../model/is-record.ts";
import { parseJson } from "../../text/parse-json.ts";
import { logLine } from "../../text/peer-text.ts";

/** The names that loggers give to the message, the best first. */
const messageKeys = ["msg", "message", "event", "log", "text", "short_message"] as const;
/** What a request log says about the request and its response. */
const requestKeys = ["method", "path", "url", "uri", "status", "status_code", "statusCode", "location"] as const;
const errorKeys = ["error", "err", "exception", "exc", "exc_info", "exception_object"] as const;
const addressKeys = ["http", "https", "addr", "address", "port", "host"] as const;
const stackKeys = ["stack", "stack_trace", "stacktrace", "backtrace", "trace", "exception_backtrace"] as const;

/** More are the frames of a trace. */
const maxLines = 40;

/** The line as it is, unless it is JSON of a logger; then its message, error and trace. */
export function readableLines(line: string): string[] {
  const start = line.indexOf("{");
  // `web.1 | {…}`, `2026-11-24T01:00:00Z {…}`
  const record = start === -1 || start > 60 || !line.endsWith("}") ? undefined : parseJson(line.slice(start));
  if (!isRecord(record)) return [line];

  const message = messageKeys.map((key) => textOf(record[key])).find((text) => text !== undefined);
  const error = errorKeys.map((key) => errorOf(record[key])).find((text) => text !== undefined);
  const fields = fieldsOf(record);
  if (message === undefined && error === undefined && fields === "") return [line];

  const [saidFirst = "", ...saidAfter] = (message ?? error ?? "").split("\n");
  const cause = message === undefined || error === undefined ? [] : error.split("\n");
  // `Unable to proxy request: connection refused path=/up`
  const first = cause.length === 1 ? `${saidFirst}: ${cause[0]}` : saidFirst;
  const summary = [levelOf(record), first, fields].filter((text) => text !== undefined && text !== "").join(" ");
  const trace = stackKeys.map((key) => stackOf(record[key])).find((text) => text !== undefined);
  const others = [...saidAfter, ...(cause.length === 1 ? [] : cause), ...(trace ?? "").split("\n")];
  return [summary, ...others.filter((text) => text.trim() !== "")].slice(0, maxLines).map(logLine);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A string, or an object with the class and the message (pino, Semantic Logger, ECS). */
function errorOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (!isRecord(value)) return textOf(value);

  const stack = stackOf(value.stack ?? value.stack_trace ?? value.backtrace);
  const name = textOf(value.type ?? value.name ?? value.class);
  const message = textOf(value.message ?? value.msg);
  const said = message === undefined || name === undefined ? (message ?? name) : `${name}: ${message}`;
  // In JavaScript the stack begins with both.
  if (stack === undefined || said === undefined || stack.includes(message ?? said)) return stack ?? said;
  return `${said}\n${stack}`;
}

function stackOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textOf(value);
  const frames = value.map(textOf).filter((frame) => frame !== undefined);
  return frames.length === 0 ? undefined : frames.slice(0, maxLines).join("\n");
}

function fieldsOf(record: Readonly<Record<string, unknown>>): string {
  // Some nest the request: `{"req":{"method":"GET","url":"/up"},"res":{"statusCode":301}}`.
  const nested = [record, record.req, record.request, record.res, record.response, record.payload].filter(isRecord);
  return [...requestKeys, ...addressKeys]
    .flatMap((key) => {
      const text = nested.map((each) => textOf(each[key])).find((each) => each !== undefined);
      return text === undefined ? [] : [`${key}=${text}`];
    })
    .join(" ");
}

function levelOf({ level, severity }: Readonly<Record<string, unknown>>): string | undefined {
  const name = textOf(level ?? severity)?.toUpperCase();
  return name !== undefined && /^(?:WARN|ERROR|FATAL|CRIT|PANIC)/.test(name) ? name : undefined;
}
