/** One container behind the proxy: its health and its requests in flight. */
import { HealthCheck } from "./health.ts";
import { log } from "./json-log.ts";
import type { TargetOptions } from "./types.ts";

type Health = "adding" | "healthy" | "unhealthy";

/** A request in flight. Aborting the signal cancels it. */
export class InflightRequest {
  hijacked = false;
  readonly done: Promise<void>;
  readonly #controller = new AbortController();
  #finish: () => void = () => {};

  constructor() {
    this.done = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  cancel(): void {
    this.#controller.abort();
  }

  finish(): void {
    this.#finish();
  }
}

export class Target {
  readonly address: string;
  readonly options: TargetOptions;
  #health: Health = "adding";
  #draining = false;
  #healthCheck: HealthCheck | undefined;
  readonly #inflight = new Set<InflightRequest>();

  constructor(address: string, options: TargetOptions) {
    if (!/^\w[-.+\w]+(:\d+)?$/.test(address)) throw new Error(`${address} :invalid host pattern`);
    this.address = address;
    this.options = options;
  }

  get healthy(): boolean {
    return this.#health === "healthy";
  }

  markHealthy(): void {
    this.#health = "healthy";
  }

  /** Accepts a request, unless the target is draining. */
  start(): InflightRequest | undefined {
    if (this.#draining) return undefined;
    const request = new InflightRequest();
    this.#inflight.add(request);
    void request.done.then(() => this.#inflight.delete(request));
    return request;
  }

  /** Cancels WebSockets, waits for other requests in flight, then cancels those that are left. */
  async drain(timeout: number): Promise<void> {
    if (this.#draining) return;

    this.#draining = true;
    const pending = [...this.#inflight];
    for (const request of pending) if (request.hijacked) request.cancel();

    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeout);
    });
    await Promise.race([Promise.all(pending.map((request) => request.done)), deadline]);
    clearTimeout(timer);
    for (const request of pending) request.cancel();
    this.#draining = false;
  }

  beginHealthChecks(changed: () => void): void {
    this.#healthCheck = new HealthCheck(this.address, this.options.healthCheckConfig, (success) => {
      const was = this.#health;
      if (success) this.#health = "healthy";
      else if (was === "healthy") this.#health = "unhealthy";
      if (this.#health === was) return;
      log.info("Target health updated", { target: this.address, state: this.#health, was });
      changed();
    });
  }

  stopHealthChecks(): void {
    this.#healthCheck?.close();
  }
}
