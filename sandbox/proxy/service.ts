/** A deployed service: its options, targets and pause state, and how it handles requests. */
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import type { LoadBalancer } from "./balancer.ts";
import { type ErrorPages, escapeHtml, loadErrorPages } from "./error-pages.ts";
import type { Exchange } from "./exchange.ts";
import { forward } from "./forward.ts";
import { log, messageOf } from "./json-log.ts";
import { addInflight } from "./metrics.ts";
import { PauseController } from "./pause-controller.ts";
import type { ServiceOptions, TargetOptions } from "./types.ts";

export interface Certificate {
  cert: Buffer;
  key: Buffer;
}

export class Service {
  readonly name: string;
  readonly pauseController: PauseController;
  options: ServiceOptions;
  targetOptions: TargetOptions;
  active: LoadBalancer;
  /** Used in TLS handshakes. "automatic": the real proxy would request one from an ACME server. */
  certificate: Certificate | "automatic" | undefined;
  #pages: ErrorPages | undefined;

  constructor(
    name: string,
    options: ServiceOptions,
    targetOptions: TargetOptions,
    active: LoadBalancer,
    pauseController = new PauseController(),
  ) {
    this.name = name;
    this.options = options;
    this.targetOptions = targetOptions;
    this.active = active;
    this.pauseController = pauseController;
    this.update(options, targetOptions);
  }

  /** Loads certificate and pages first, so that nothing changes if one of them cannot be read. */
  update(options: ServiceOptions, targetOptions: TargetOptions): void {
    const certificate = loadCertificate(options);
    const pages = loadErrorPages(this.name, options.errorPagePath);
    this.options = options;
    this.targetOptions = targetOptions;
    this.certificate = certificate;
    this.#pages = pages;
  }

  async pause(drainTimeout: number, failAfter: number): Promise<void> {
    this.pauseController.pause(failAfter);
    log.info("Service paused", { service: this.name });
    await this.#drain(drainTimeout);
  }

  async stop(drainTimeout: number, message: string): Promise<void> {
    this.pauseController.stop(message);
    log.info("Service stopped", { service: this.name });
    await this.#drain(drainTimeout);
  }

  resume(): void {
    this.pauseController.resume();
    log.info("Service resumed", { service: this.name });
  }

  async handle(exchange: Exchange): Promise<void> {
    exchange.service = this.name;
    exchange.pages = this.#pages;
    // The TLS handshake was for another service.
    if (exchange.secure && !this.options.tlsEnabled) return exchange.fail(503);
    const redirect = this.#redirectFor(exchange);
    if (redirect) return sendRedirect(exchange, redirect);
    // A load balancer in front must not drop this machine because a service is paused or stopped.
    if (this.pauseController.name !== "running" && this.#isHealthCheck(exchange)) return exchange.send(200, "", []);
    const action = await this.pauseController.wait();
    if (action === "stopped") return exchange.fail(503, this.pauseController.stopMessage);
    if (action === "expired") {
      log.warn("Rejecting request due to expired pause", { service: this.name, path: exchange.path });
      return exchange.fail(504);
    }

    // There is no await between next() and start(), so targets cannot be switched in between.
    const target = this.active.next();
    const inflight = target?.start();
    if (!target || !inflight) return exchange.fail(503);

    addInflight(this.name, 1);
    try {
      await forward(exchange, target, inflight);
    } finally {
      addInflight(this.name, -1);
      inflight.finish();
    }
  }

  async #drain(timeout: number): Promise<void> {
    await this.active.drain(timeout);
    log.info("Service drained", { service: this.name });
  }

  #isHealthCheck({ request, path }: Exchange): boolean {
    return ["GET", "HEAD"].includes(request.method ?? "") && path === this.targetOptions.healthCheckConfig.path;
  }

  #redirectFor({ secure, hostname, request }: Exchange): string | undefined {
    const { tlsEnabled, tlsRedirect, canonicalHost } = this.options;
    const toTls = !secure && tlsEnabled && tlsRedirect;
    const host = canonicalHost || hostname;
    if (!toTls && host === hostname) return undefined;
    return `${secure || toTls ? "https" : "http"}://${host}${request.url ?? "/"}`;
  }
}

function sendRedirect(exchange: Exchange, location: string): void {
  const readable = ["GET", "HEAD"].includes(exchange.request.method ?? "");
  const headers = ["Connection", "close", "Location", location];
  if (readable) headers.push("Content-Type", "text/html; charset=utf-8");
  exchange.send(301, readable ? `<a href="${escapeHtml(location)}">Moved Permanently</a>.\n\n` : "", headers);
}

function loadCertificate(options: ServiceOptions): Certificate | "automatic" | undefined {
  const { tlsEnabled, tlsCertificatePath, tlsPrivateKeyPath, hosts } = options;
  if (!tlsEnabled) return undefined;

  if (tlsCertificatePath && tlsPrivateKeyPath) {
    try {
      const certificate = { cert: readFileSync(tlsCertificatePath), key: readFileSync(tlsPrivateKeyPath) };
      createSecureContext(certificate);
      return certificate;
    } catch (error) {
      log.error("Error loading TLS certificate", { error: messageOf(error) });
      throw new Error("unable to load certificate");
    }
  }
  if (hosts.some((host) => host.includes("*"))) throw new Error("automatic TLS does not support wildcards");

  log.warn("Automatic TLS (ACME) is not available in this stand-in: TLS handshakes will be refused", { hosts });
  return "automatic";
}
