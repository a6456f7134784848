// Finds out whether the app listens somewhere else than where kamal-proxy asks.

import type { BootFacts, BootSample } from "../server/boot-facts.ts";
import type { ListeningSocket } from "../server/listening-sockets.ts";
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

  const [good, other] = sample === undefined ? [[], publicPorts(sockets)] : httpPorts(sample);
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

/** The ports that answer HTTP: those with a good answer at the health path, and the others. */
function httpPorts({ listening = [], answers }: BootSample): [good: number[], other: number[]] {
  const open = new Set(publicPorts(listening));
  const statuses = answers.flatMap(({ port, answer }) =>
    answer.kind === "response" && open.has(port) ? [{ port, status: answer.status }] : [],
  );
  const isGood = ({ status }: { status: number }) => status >= 200 && status < 300;
  const isApp = (each: { port: number; status: number }) => !isGood(each) && !metricsPorts.has(each.port);
  return [statuses.filter(isGood).map(({ port }) => port), statuses.filter(isApp).map(({ port }) => port)];
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
