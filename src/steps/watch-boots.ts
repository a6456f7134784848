// Looks at containers while they boot: Kamal stops one that does not become healthy, and then nobody
// can see any more which ports it listened on, or what it answered.

import type { Deployment } from "../config/deployment.ts";
import { diagnoseBoots, type FailedBoot } from "../diagnosis/boot/diagnose-boots.ts";
import { type BootLine, parseBootLine, type WaitLine } from "../kamal/boot-lines.ts";
import type { Run } from "../run.ts";
import { type BootFacts, parseSamples } from "../server/boot-facts.ts";
import { type BootTarget, watchScript } from "../server/boot-script.ts";
import { containerPrefix } from "../server/containers.ts";
import type { Ssh } from "../server/ssh.ts";
import { containerPattern } from "../text/docker-names.ts";
import { logLine } from "../text/peer-text.ts";
import { askContainers, hostNamed, type Started } from "./ask-containers.ts";
import type { Session } from "./session.ts";

/** A healthy app usually answers within this time, and is then not watched. Milliseconds. */
const quietMs = 2000;
const maxContainers = 200;

/** A container that this run has started. */
interface Watched extends Started {
  /** Whether kamal-proxy has found it healthy. */
  isHealthy: boolean;
  /** Whether Kamal says that it did not boot. */
  hasFailed: boolean;
  /** By our clock. */
  startedAt: number;
  command: string | undefined;
  stop: AbortController;
  watching: Promise<void> | undefined;
}

export interface WatchOptions {
  run: Pick<Run, "inBackground" | "signal">;
  ssh: Pick<Ssh, "run" | "settings">;
  deployment: Deployment;
  /** Default: 2000 ms. */
  quietMs?: number;
}

export class BootWatch {
  private readonly containers: Watched[] = [];
  private readonly options: WatchOptions;

  constructor(options: WatchOptions) {
    this.options = options;
  }

  /** Reads a line of Kamal's output. */
  read(raw: string): void {
    const line = parseBootLine(logLine(raw));
    if (line === undefined) return;
    if (line.kind === "run") this.started(line);
    else if (line.kind === "wait") this.waits(line);
    else if (line.kind === "done") this.ended(line.command);
    else this.failed(line);
  }

  private failed({ role, host }: BootLine & { kind: "failed" }): void {
    const prefix = `${containerPrefix(this.options.deployment, role)}-`;
    for (const container of this.containers.filter((each) => each.host === host)) {
      container.hasFailed ||= container.name.startsWith(prefix);
      if (container.hasFailed) container.stop.abort();
    }
  }

  private started({ host, container: name }: BootLine & { kind: "run" }): void {
    if (!containerPattern.test(name) || this.containers.length >= maxContainers) return;
    this.containers.push({
      name,
      host,
      id: undefined,
      target: undefined,
      samples: [],
      isHealthy: false,
      hasFailed: false,
      startedAt: Date.now(),
      command: undefined,
      stop: new AbortController(),
      watching: undefined,
    });
  }

  private waits({ command, host, service, id, port, healthPath }: WaitLine): void {
    const container = this.containers.findLast((each) => each.host === host && each.name.startsWith(`${service}-`));
    if (container === undefined || container.target !== undefined) return;

    container.command = command;
    container.id = id;
    container.target = { id, port, healthPath };
    const target = container.target;
    container.watching = this.options.run
      .inBackground((signal) => this.watch(container, target, AbortSignal.any([signal, container.stop.signal])))
      .catch(() => {});
  }

  private ended(command: string): void {
    const container = this.containers.find((each) => each.command === command);
    if (container === undefined) return;
    container.isHealthy = true;
    container.stop.abort();
  }

  private async watch(container: Watched, target: BootTarget, signal: AbortSignal): Promise<void> {
    await pause(this.options.quietMs ?? quietMs, signal);
    const host = hostNamed(container.host, this.options);
    if (signal.aborted || host === undefined) return;

    const seconds = this.options.deployment.deployTimeout + 5;
    const { script, token } = watchScript(container.name, target, seconds);
    const { stdout } = await this.options.ssh.run(host, script, { signal, timeoutMs: (seconds + 10) * 1000 });
    container.samples = parseSamples(stdout, token);
  }

  /**
   * Asks the servers about the containers that have not become healthy, first about those that
   * Kamal names. Empty if Kamal started none, or if no server answers.
   */
  async askAfterFailure(): Promise<BootFacts[]> {
    for (const { stop } of this.containers) stop.abort();
    await Promise.all(this.containers.map(({ watching }) => watching));

    const left = this.containers.filter(({ isHealthy }) => !isHealthy);
    const failed = [...left.filter(({ hasFailed }) => hasFailed), ...left.filter(({ hasFailed }) => !hasFailed)];
    const first = Math.min(...left.map(({ startedAt }) => startedAt));
    const { run, ...options } = this.options;
    return askContainers(failed, { ...options, signal: run.signal, seconds: (Date.now() - first) / 1000 + 5 });
  }
}

/** Whatever goes wrong here, Kamal's output still explains the failure. */
export async function explainBoots(
  watch: BootWatch,
  session: Pick<Session, "deployment" | "project">,
): Promise<FailedBoot | undefined> {
  try {
    return diagnoseBoots(await watch.askAfterFailure(), session);
  } catch {
    return undefined;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
}
