/** Whether a service is running, paused (requests wait) or stopped (requests are refused). */
export interface PauseState {
  state: number;
  stopMessage: string;
  failAfter: number;
}

const names = ["running", "paused", "stopped"];
const running = 0;
const paused = 1;
const stopped = 2;

export class PauseController {
  #state: PauseState;
  #wake = new Set<() => void>();

  constructor(state: PauseState = { state: running, stopMessage: "", failAfter: 0 }) {
    this.#state = state;
  }

  get name(): string {
    return names[this.#state.state] ?? "";
  }

  get stopMessage(): string {
    return this.#state.stopMessage;
  }

  toJSON(): PauseState {
    return this.#state;
  }

  pause(failAfter: number): void {
    this.#state = { state: paused, stopMessage: "", failAfter };
  }

  stop(message: string): void {
    this.#change(stopped, message);
  }

  resume(): void {
    this.#change(running, "");
  }

  /** Holds a request while the service is paused, until that ends or the pause expires. */
  async wait(): Promise<"proceed" | "stopped" | "expired"> {
    if (this.#state.state === paused && !(await this.#waitForChange())) return "expired";
    return this.#state.state === stopped ? "stopped" : "proceed";
  }

  /** False if the pause expires first. */
  #waitForChange(): Promise<boolean> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#wake.delete(wake);
        resolve(true);
      };

      const timer = setTimeout(() => {
        this.#wake.delete(wake);
        resolve(false);
      }, this.#state.failAfter);
      this.#wake.add(wake);
    });
  }

  #change(state: number, stopMessage: string): void {
    this.#state = { ...this.#state, state, stopMessage };
    for (const wake of [...this.#wake]) wake();
  }
}
