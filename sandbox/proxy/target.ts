/** One container behind the proxy: its health and the requests it is working on. */
import { HealthCheck } from "./health.ts";
import { log } from "./log.ts";
import type { TargetOptions } from "./types.ts";

type Health = "adding" | "healthy" | "unhealthy";

/** A request a target is working on; aborting the signal cancels it. */
export class Ticket {
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
  readonly #inflight = new Set<Ticket>();

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

  /** Takes on a request, unless it is draining. */
  start(): Ticket | undefined {
    if (this.#draining) return undefined;
    const ticket = new Ticket();
    this.#inflight.add(ticket);
    void ticket.done.then(() => this.#inflight.delete(ticket));
    return ticket;
  }

  /** Waits for the requests under way, at most so long, then cancels what is left. WebSockets are cancelled at once. */
  async drain(timeout: number): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    const pending = [...this.#inflight];
    for (const ticket of pending) if (ticket.hijacked) ticket.cancel();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeout);
    });
    await Promise.race([Promise.all(pending.map((ticket) => ticket.done)), deadline]);
    clearTimeout(timer);
    for (const ticket of pending) ticket.cancel();
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
