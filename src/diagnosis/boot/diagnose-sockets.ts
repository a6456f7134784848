// Finds out whether the app listens somewhere else than where kamal-proxy asks.

import type { BootFacts, BootSample } from "../../server/boot-facts.ts";
import type { ListeningSocket } from "../../server/listening-sockets.ts";
import { type BootContext, type Found, found } from "./boot-context.ts";
import { announcedSockets, lastException } from "./boot-log.ts";

/** The last look at the container while it was running. */
export function lastRunning({ samples }: BootFacts): BootSample | undefined {
  return samples.findLast(({ state, listening }) => state.status === "running" && listening !== undefined);
}

/** undefined if it listens where it should, or nowhere that speaks HTTP. */
export function diagnoseSockets(facts: BootFacts, context: BootContext): Found | undefined {
  const { target } = facts;
  const sample = lastRunning(facts);
  const log = facts.remains?.log ?? [];
  const sockets = sample?.listening ?? announcedOnly(log);
  const isReached = sockets.some(({ port, isLoopback }) => port === target?.port && !isLoopback);
  if (target === undefined || isReached) return undefined;

  const [good, other] = sample === undefined ? [[], publicPorts(sockets)] : appPorts(sample, context);
  const local = localSocket(sockets, target.port);
  const [first, ...others] = good.length > 0 || local === undefined ? [...good, ...other] : [];

  if (first !== undefined) return otherPort([first, ...others], target.port, context);
  return local === undefined ? otherProtocol(sockets, facts, context) : onLoopback(local, target.port, facts, context);
}

/** None if another program may listen without saying so, or if the app failed afterwards. */
function announcedOnly(log: readonly string[]): ListeningSocket[] {
  const hasOther = log.some((line) =>
    /nginx|thrust|caddy|haproxy|supervisord|s6-rc|"msg":"Server started"/i.test(line),
  );
  return hasOther || lastException(log) !== undefined ? [] : announcedSockets(log);
}

/** Exporters of metrics, which may listen long before the app does. */
const metricsPorts = new Set([9090, 9091, 9100, 9394, 9464]);

/** Where apps usually listen. */
const usualPorts = new Set([3000, 4000, 5000, 8000, 8080, 9292]);

/** The ports that answer the health check well, and other ports that are the app's. */
function appPorts(
  { listening = [], answers }: BootSample,
  { project }: BootContext,
): [good: number[], other: number[]] {
  const open = publicPorts(listening);
  const statuses = new Map(
    answers.flatMap(({ port, answer }) => (answer.kind === "response" ? [[port, answer.status] as const] : [])),
  );
  const isGood = (port: number) => Math.floor((statuses.get(port) ?? 0) / 100) === 2;
  if (statuses.size > 0)
    return [open.filter(isGood), open.filter((port) => statuses.has(port) && !isGood(port) && !metricsPorts.has(port))];

  // The server may have no program that asks, or may not reach the container.
  const isUnasked = answers.every(({ answer }) => answer.kind === "unreachable" || answer.kind === "timeout");
  const exposed = new Set(project.exposed.map(({ port }) => port));
  return [[], isUnasked ? open.filter((port) => usualPorts.has(port) || exposed.has(port)) : []];
}

function publicPorts(sockets: readonly ListeningSocket[]): number[] {
  return sockets.filter(({ isLoopback }) => !isLoopback).map(({ port }) => port);
}

/** A socket on 127.0.0.1 that is the app's: on the port that is asked, or the only one. */
function localSocket(sockets: readonly ListeningSocket[], asked: number): ListeningSocket | undefined {
  const local = sockets.filter(({ isLoopback }) => isLoopback);
  const only = sockets.length === 1 ? local[0] : undefined;
  return local.find(({ port }) => port === asked) ?? only;
}

function otherPort(listens: readonly [number, ...number[]], asked: number, { project }: BootContext): Found {
  return found("app-port", {
    asked,
    listens,
    place: project.appPort,
    proxy: project.proxy,
    exposed: project.exposed.find(({ port }) => port === listens[0])?.place,
  });
}

function onLoopback(socket: ListeningSocket, asked: number, facts: BootFacts, { project }: BootContext): Found {
  const state = facts.samples.at(-1)?.state ?? facts.remains?.state;
  return found("app-loopback", {
    port: socket.port,
    asked,
    command: state?.command ?? "",
    place: project.command,
    proxy: project.appPort ?? project.proxy,
  });
}

/** The usual ports of FastCGI and TLS. Any other may belong to a helper of an app that still boots. */
const otherProtocols = new Set([443, 8443, 9000]);

function otherProtocol(
  sockets: readonly ListeningSocket[],
  facts: BootFacts,
  { role }: BootContext,
): Found | undefined {
  const ports = publicPorts(sockets).filter((port) => otherProtocols.has(port));
  if (ports.length === 0) return undefined;
  return found("app-no-http", { role, host: facts.host, problem: "other-protocol", ports });
}
