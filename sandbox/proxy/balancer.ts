/** The targets of a deploy. Kamal passes one; if there are several, the healthy ones take turns. */
import { formatDuration } from "./duration.ts";
import { Target } from "./target.ts";
import type { TargetOptions } from "./types.ts";

export class LoadBalancer {
  readonly targets: readonly Target[];
  #healthy: readonly Target[] = [];
  #index = 0;
  #allHealthy: () => void = () => {};
  readonly #whenAllHealthy: Promise<void>;

  constructor(addresses: readonly string[], options: TargetOptions) {
    this.targets = addresses.map((address) => new Target(address, options));
    this.#whenAllHealthy = new Promise((resolve) => {
      this.#allHealthy = resolve;
    });
    for (const target of this.targets) target.beginHealthChecks(() => this.#update());
  }

  get addresses(): string[] {
    return this.targets.map((target) => target.address);
  }

  async waitUntilHealthy(timeout: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timedOut = new Promise<never>((_, reject) => {
      const message = `target failed to become healthy within configured timeout (${formatDuration(timeout)})`;
      timer = setTimeout(() => reject(new Error(message)), timeout);
    });

    try {
      await Promise.race([this.#whenAllHealthy, timedOut]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** After a restart, the proxy assumes that the saved targets are healthy. */
  markAllHealthy(): void {
    for (const target of this.targets) target.markHealthy();
    this.#update();
  }

  next(): Target | undefined {
    this.#index = (this.#index + 1) % Math.max(1, this.#healthy.length);
    return this.#healthy[this.#index];
  }

  dispose(): void {
    for (const target of this.targets) target.stopHealthChecks();
  }

  async drain(timeout: number): Promise<void> {
    await Promise.all(this.targets.map((target) => target.drain(timeout)));
  }

  #update(): void {
    this.#healthy = this.targets.filter((target) => target.healthy);
    // A single target is never removed again: no other target could take its place.
    if (this.targets.length === 1 && this.#healthy.length === 1) this.dispose();
    if (this.#healthy.length === this.targets.length) this.#allHealthy();
  }
}
