// The lines that show what a container did that did not become healthy.

import type { BootFacts, BootSample } from "../../server/boot-facts.ts";
import type { ContainerState } from "../../server/container-state.ts";
import type { HttpAnswer } from "../../server/http-answer.ts";
import type { ListeningSocket } from "../../server/listening-sockets.ts";
import { clip, joinWithAnd } from "../../text/plain-text.ts";

const maxLines = 12;
const longestLine = 500;

/** First what was seen from outside, then the end of the container's log. `sample`: while it ran. */
export function bootEvidence({ name, target, remains, samples }: BootFacts, sample: BootSample | undefined): string[] {
  const state = samples.at(-1)?.state ?? remains?.state;
  const proxyError = remains?.proxyErrors.at(-1);

  const seen = [
    ...(state === undefined ? [] : [`${name}: ${describeState(state)}`]),
    ...(sample?.listening === undefined ? [] : [describeSockets(sample.listening)]),
    ...(sample?.answers ?? []).map((answer) => describeAnswer(answer, target?.healthPath ?? "/")),
    ...(proxyError === undefined ? [] : [`kamal-proxy: Healthcheck failed: ${proxyError}`]),
  ].slice(0, maxLines / 2);

  const log = withoutRepeats(remains?.log ?? []).slice(seen.length - maxLines);
  return [...seen, ...log].map((line) => clip(line, longestLine));
}

/** A container that restarts logs the same again: only the last of equal lines counts. */
function withoutRepeats(lines: readonly string[]): string[] {
  return [...new Set(lines.toReversed())].reverse();
}

function describeState({ status, exitCode, restarts, oomKilled, error }: ContainerState): string {
  const parts = [
    status,
    ...(status === "running" ? [] : [`exit code ${exitCode}`]),
    ...(restarts > 0 ? [`${restarts} ${restarts === 1 ? "restart" : "restarts"}`] : []),
    ...(oomKilled ? ["out of memory"] : []),
    ...(error === "" ? [] : [error]),
  ];
  return parts.join(", ");
}

function describeSockets(sockets: readonly ListeningSocket[]): string {
  if (sockets.length === 0) return "Inside the container, no port is open.";
  const ports = sockets.map(({ port, isLoopback }) => (isLoopback ? `127.0.0.1:${port}` : String(port)));
  return `Inside the container, open ports: ${joinWithAnd(ports.slice(0, 20))}`;
}

function describeAnswer({ port, answer }: HttpAnswer, path: string): string {
  const request = `GET ${path} on port ${port}:`;
  switch (answer.kind) {
    case "response": {
      const { status, location, body } = answer;
      const more = location === undefined ? (body[0] ?? "") : `redirect to ${location}`;
      return `${request} ${status} ${more}`.trim();
    }
    case "timeout":
      return `${request} no answer in time`;
    case "not-http":
      return `${request} the answer is not HTTP`;
    case "closed":
      return `${request} the connection was closed without an answer`;
    case "unreachable":
      return `${request} no connection`;
  }
}
