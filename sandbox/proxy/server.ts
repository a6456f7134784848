/** `run`: serves requests and commands until a signal stops it. */
import { createServer as createHttpServer, type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Server as NetServer, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Exchange } from "./exchange.ts";
import { type Flag, type Flags, isTrue } from "./flags.ts";
import { maxHeaderSize } from "./forward.ts";
import { log, messageOf } from "./json-log.ts";
import { metricsText, track } from "./metrics.ts";
import { statePath } from "./paths.ts";
import { Router } from "./router.ts";
import { serve } from "./rpc.ts";
import { tlsListener } from "./tls.ts";
import type { DeployRequest } from "./types.ts";

const shutdownTimeout = 10_000;

export const runFlags: Record<string, Flag> = {
  debug: { kind: "bool", default: String(isTrue(environment("DEBUG", "false")) ?? false) },
  "http-port": { kind: "int", default: environment("HTTP_PORT", "80", /^\d+$/) },
  "https-port": { kind: "int", default: environment("HTTPS_PORT", "443", /^\d+$/) },
  "metrics-port": { kind: "int", default: environment("METRICS_PORT", "0", /^\d+$/) },
  http3: { kind: "bool", default: "false" },
};

export async function run(flags: Flags): Promise<void> {
  const stopped = waitForSignal();
  if (flags.bool("debug")) log.enableDebug();
  log.warn("This is a test stand-in for kamal-proxy v0.9.2, not basecamp/kamal-proxy");
  if (flags.bool("http3")) log.warn("HTTP/3 is not available in this stand-in");

  const router = new Router(statePath());
  router.restore();
  const ports = { http: flags.int("http-port"), https: flags.int("https-port") };
  const active = new Set<Exchange>();
  const http = createHttpServer({ maxHeaderSize });
  const { listener: tls, https } = tlsListener({ maxHeaderSize }, (name) => router.certificateFor(name));

  for (const server of [http, https]) handleRequests(server, server === https, router, ports, active);
  const metrics = createHttpServer((_, response) => response.end(metricsText()));
  if (flags.int("metrics-port") > 0) await listen(metrics, flags.int("metrics-port"));
  await listen(http, ports.http);
  await listen(tls, ports.https);

  const commands = await serve(handlers(router));
  log.info("Server started", ports);

  await stopped;
  for (const server of [commands, http, tls, metrics]) server.close();
  const deadline = Date.now() + shutdownTimeout;
  while ([...active].some((exchange) => !exchange.hijacked) && Date.now() < deadline) await sleep(20);
  if (Date.now() >= deadline) log.warn("Closing active connections");
  log.info("Server stopped");
  process.exit(0);
}

function handlers(router: Router): Parameters<typeof serve>[0] {
  // The state is saved after every command, even one that failed halfway.
  const saved = async (work: unknown) => {
    try {
      await work;
    } finally {
      router.save();
    }
  };
  return {
    deploy: (request: DeployRequest) => router.deploy(request),
    list: () => router.list(),
    remove: ({ service }: { service: string }) => router.remove(service),
    pause: ({ service, drainTimeout, failAfter }: { service: string; drainTimeout: number; failAfter: number }) =>
      saved(router.get(service).pause(drainTimeout, failAfter)),
    stop: ({ service, drainTimeout, message }: { service: string; drainTimeout: number; message: string }) =>
      saved(router.get(service).stop(drainTimeout, message)),
    resume: ({ service }: { service: string }) => saved(router.get(service).resume()),
  };
}

function handleRequests(
  server: Server,
  secure: boolean,
  router: Router,
  ports: { http: number; https: number },
  active: Set<Exchange>,
): void {
  // Go's server has no such timeouts. Closing an idle connection could fail the next request.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;

  const handle = async (exchange: Exchange) => {
    active.add(exchange);
    try {
      await router.handle(exchange);
    } catch (error) {
      // A bug in the stand-in: respond instead of leaving the client waiting.
      log.error("Stand-in failed", { path: exchange.path, error: messageOf(error) });
      exchange.fail(500);
    } finally {
      exchange.log(ports);
      track(exchange);
      await exchange.delivered();
      active.delete(exchange);
    }
  };

  server.on("request", (request, response) => void handle(new Exchange(request, response, secure)));
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    // The target may not upgrade the connection. A response object on the socket handles an
    // ordinary response.
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.on("finish", () => socket.end());
    socket.on("error", () => socket.destroy());
    void handle(new Exchange(request, response, secure, head));
  });
}

function listen(server: NetServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const reasons: Record<string, string> = { EADDRINUSE: "address already in use", EACCES: "permission denied" };
    server.once("error", ({ code = "" }: NodeJS.ErrnoException) =>
      reject(new Error(`listen tcp :${port}: bind: ${reasons[code] ?? code}`)),
    );
    server.listen(port, () => resolve());
  });
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

function environment(name: string, fallback: string, shape = /./): string {
  const value = process.env[`KAMAL_PROXY_${name}`] ?? process.env[name];
  return value !== undefined && shape.test(value) ? value : fallback;
}
