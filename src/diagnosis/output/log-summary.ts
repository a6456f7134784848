// What a container's log says as a whole. It is read once, because many patterns ask for it.

import { type AnnouncedPort, announcedPort } from "./announced-ports.ts";
import { isException } from "./exception-line.ts";
import { healthStatus } from "./health-request.ts";
import type { LogSummary, OutputPart } from "./output-part.ts";

const soundsLikeError = /\b(?:errors?|fatal|refused|failed|failure|killed|aborted|cannot|unable)\b/i;
const silentServers = /nginx|haproxy|supervisord|s6-rc|apache2|httpd|caddy|frankenphp|traefik|envoy/i;

export function summaryOf(part: Pick<OutputPart, "lines" | "boot">): LogSummary {
  const { lines } = part;
  const exceptions = lines.map(isException);
  const health = lines.map((line) => healthStatus(line, part));
  return {
    announced: lines.map((line) => announcedPort(line, lines)),
    lastError: lines.findLastIndex((line, index) => exceptions[index] === true || soundsLikeError.test(line)),
    hasException: exceptions.includes(true),
    health,
    answersHealthCheck: health.some((status) => status !== undefined),
    hasSilentServer: lines.some((line) => silentServers.test(line)),
  };
}

/** The ports that the app says it listens on. */
export function portsIn({ log }: Pick<OutputPart, "log">): AnnouncedPort[] {
  return (log?.announced ?? []).filter((port) => port !== undefined);
}

/**
 * Whether the app got over an error in its log: after it, the app said that it listens, but not
 * where kamal-proxy sends the health check, and logged no other error. Then the port is the cause.
 */
export function recoveredFrom(index: number, { boot, log }: OutputPart): boolean {
  if (log === undefined || boot?.port === undefined) return false;

  const last = log.announced.findLastIndex((port) => port !== undefined);
  if (last <= index || log.lastError > last) return false;
  return !portsIn({ log }).some(({ port, isLoopback }) => port === boot.port && !isLoopback);
}
