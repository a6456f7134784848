// Looks at containers while they boot: Kamal stops one that does not become healthy, and then nobody
// can see any more which ports it listened on, or what it answered.

import type { Deployment } from "../config/deployment.ts";
import { diagnoseBoots, type FailedBoot } from "../diagnosis/diagnose-boots.ts";
import { type BootLine, parseBootLine } from "../kamal/boot-lines.ts";
import type { Run } from "../run.ts";
import { type BootFacts, type BootSample, parseFailedHost, parseSamples } from "../server/boot-facts.ts";
import { type AskedContainer, afterFailureScript, type BootTarget, watchScript } from "../server/boot-script.ts";
import { loginOf, type Ssh } from "../server/ssh.ts";
import { containerPattern } from "../text/docker-names.ts";
import { logLine } from "../text/peer-text.ts";
import type { Session } from "./session.ts";

/** A healthy app usually answers within this time, and is then not watched. Milliseconds. */
const quietMs = 2000;
/** For everything that is asked after a failure. Milliseconds. */
const askMs = 5000;
/** More hosts than these are not asked: each of them would say the same. */
const maxHosts = 3;
const maxContainers = 200;

/** A container that this run has started. */
interface Watched extends AskedContainer, Pick<BootFacts, "host" | "target"> {
  samples: readonly BootSample[];
  /** Whether kamal-proxy has found it healthy. */
  isHealthy: boolean;
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
    else for (const each of this.containers) if (each.host === line.host) each.stop.abort();
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
      startedAt: Date.now(),
      command: undefined,
      stop: new AbortController(),
      watching: undefined,
    });
  }

  private waits({ command, host, service, id, port, healthPath }: BootLine & { kind: "wait" }): void {
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
    const host = this.hostNamed(container.host);
    if (signal.aborted || host === undefined) return;

    const seconds = this.options.deployment.deployTimeout + 5;
    const { script, token } = watchScript(container.name, target, seconds);
    const { stdout } = await this.options.ssh.run(host, script, { signal, timeoutMs: (seconds + 10) * 1000 });
    container.samples = parseSamples(stdout, token);
  }

  /** Kamal prints neither user nor port. */
  private hostNamed(name: string): string | undefined {
    const { deployment, ssh } = this.options;
    const hosts = [...deployment.hosts, ...deployment.accessories.flatMap((accessory) => accessory.hosts)];
    return hosts.find((host) => host === name || loginOf(host, ssh.settings).name === name);
  }

  /**
   * Asks the servers about the containers that have not become healthy, and about the accessories
   * that this run started. Empty if Kamal started none, or if no server answers.
   */
  async askAfterFailure(): Promise<BootFacts[]> {
    for (const { stop } of this.containers) stop.abort();
    await Promise.all(this.containers.map(({ watching }) => watching));

    const left = this.containers.filter(({ isHealthy }) => !isHealthy);
    const hosts = [...new Set(left.map(({ host }) => host))].slice(0, maxHosts);
    const asked = await Promise.all(
      hosts.map((host) =>
        this.askHost(
          host,
          left.filter((each) => each.host === host),
        ),
      ),
    );
    return asked.flat();
  }

  private async askHost(name: string, booted: readonly Watched[]): Promise<BootFacts[]> {
    const host = this.hostNamed(name);
    const { run, ssh } = this.options;
    if (host === undefined || run.signal.aborted) return [];

    const first = Math.min(...booted.map(({ startedAt }) => startedAt));
    const containers = [...booted, ...this.otherAccessories(host)];
    const { script, token } = afterFailureScript(containers, (Date.now() - first) / 1000 + 5);
    const { stdout } = await ssh.run(host, script, { signal: run.signal, timeoutMs: askMs });
    const server = parseFailedHost(stdout, token, containers);
    return containers.map(({ name: container }, index) => ({
      name: container,
      host: name,
      target: booted[index]?.target,
      samples: booted[index]?.samples ?? [],
      remains: server.containers[index],
      server,
    }));
  }

  /** The accessories that an earlier run has started: the app may wait for one that is down. */
  private otherAccessories(host: string): AskedContainer[] {
    const started = new Set(this.containers.map(({ name }) => name));
    return this.options.deployment.accessories
      .filter(
        ({ container, hosts }) => hosts.includes(host) && !started.has(container) && containerPattern.test(container),
      )
      .map(({ container }) => ({ name: container, id: undefined }));
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
