// Runs Kamal, turns its output into phases and its failure into a diagnosis, and handles a cancel.

import { chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { failureFrom } from "../catalogue/catalogue.ts";
import { locateKey } from "../config/locate-key.ts";
import { registriesOf } from "../config/registries.ts";
import { diagnoseKamal } from "../diagnosis/diagnose-kamal.ts";
import type { DiagnosisContext } from "../diagnosis/pattern.ts";
import type { Kamal } from "../kamal/install.ts";
import { type KamalCommand, type KamalTarget, kamalArguments, kamalCommandLine } from "../kamal/kamal-command.ts";
import { KamalLog } from "../kamal/kamal-log.ts";
import type { WaitingKamal } from "../kamal/kamal-process.ts";
import { secretsPaths, writeSecretsFiles } from "../kamal/write-secrets.ts";
import { type ChildEnvironment, kamalEnvironment } from "../local/child-environment.ts";
import { createDockerConfig } from "../local/docker-config.ts";
import { type RunningProcess, signalGroup } from "../local/process-group.ts";
import { Cancelled } from "../model/failure.ts";
import type { PhaseId } from "../model/report.ts";
import type { Run } from "../run.ts";
import { lockOwner } from "../server/deploy-lock.ts";
import { shellQuote } from "../text/shell-quote.ts";
import { namePortHolder } from "./name-port-holder.ts";
import type { Session } from "./session.ts";
import { unreadSecrets } from "./unread-secrets.ts";
import { BootWatch, explainBoots } from "./watch-boots.ts";

/** How long Kamal has to stop; GitHub kills us 10 s after its first signal. Milliseconds. */
const graceMs = 4000;

export interface RunKamalOptions {
  command: KamalCommand;
  /** Resolves when Kamal is loaded and the servers are ready for it. */
  loading: Promise<WaitingKamal>;
}

/**
 * Returns what Kamal printed.
 * @throws Failure with the diagnosis; Cancelled after a signal.
 */
export async function runKamal(run: Run, session: Session, { command, loading }: RunKamalOptions): Promise<KamalLog> {
  const target: KamalTarget = { configFile: run.inputs.configFile, destination: run.inputs.destination };
  const [env, kamal] = await run.briefPhase("install", "Load Kamal", async () => [
    await prepareEnvironment(run, session, { kamal: await session.kamal, command }),
    await loading,
  ]);
  const [phase, title] = firstPhase(command);
  const log = new KamalLog(phase);
  run.signal.throwIfAborted();
  run.beginPhase(phase, title);
  run.log.line(`$ ${kamalCommandLine(command, target)}`);

  const boots = new BootWatch({ run, ssh: session.ssh, deployment: session.deployment });
  const child = kamal.start(kamalArguments(command, target), {
    env,
    onLine: (line) => {
      boots.read(line);
      const next = log.read(line);
      if (next !== undefined) run.beginPhase(next.id, next.title);
      run.log.untrusted(line);
    },
  });

  run.remember({ kamal: child.identity });
  const exit = await exitOrCancel(run, child);
  if (exit.code === 0 && !/not available as a container/.test(log.text)) {
    run.endPhase("success");
    return log;
  }

  run.endPhase("failure");
  // After a failure, Kamal still releases the lock, so the last phase is not the one that failed.
  if (log.currentPhase === "release" && !/Error releasing the deploy lock/.test(log.text)) run.blamePreviousPhase();

  const context = { ...diagnosisContext(run, session, command), boot: await explainBoots(boots, session) };
  throw failureFrom(await namePortHolder(diagnoseKamal(log, context), log, session, run.signal));
}

function diagnosisContext(run: Run, { deployment, project }: Session, command: KamalCommand): DiagnosisContext {
  const { config, dockerfile } = project.chosen;

  return {
    command: `kamal ${command.name}`,
    configFile: run.inputs.configFile,
    service: deployment.service,
    destination: deployment.destination,
    registry: deployment.registry.server,
    repository: deployment.repository,
    primaryHost: deployment.primaryHost,
    dockerfile,
    unreadSecrets: (name) => unreadSecrets(project, name),
    hostNames: deployment.roles.flatMap(({ proxy }) => proxy?.hosts ?? []),
    locate: (key) => (config === undefined ? undefined : locateKey(config.root, key)),
  };
}

/** The phase until the first line of Kamal that opens another one. */
function firstPhase(command: KamalCommand): [PhaseId, string] {
  if (command.name !== "deploy") return ["lock", "Acquire the deploy lock"];
  return ["build", command.skipBuild ? "Pull the image" : "Build and push the image"];
}

async function exitOrCancel(run: Run, child: RunningProcess) {
  const cancelled = new Promise<void>((resolve) => {
    if (run.signal.aborted) resolve();
    run.signal.addEventListener("abort", () => resolve(), { once: true });
  });

  const first = await Promise.race([child.done, cancelled]);
  if (first !== undefined && !run.signal.aborted) return first;

  await signalGroup(child.identity, "SIGINT");
  const left = await Promise.race([child.done, sleep(graceMs, "late" as const, { ref: false })]);

  if (left === "late") {
    await signalGroup(child.identity, "SIGKILL");
    // Its last lines belong in the phase, not after the report.
    await Promise.race([child.done, sleep(1000, undefined, { ref: false })]);
  }

  run.endPhase("cancelled");
  throw run.signal.reason instanceof Error ? run.signal.reason : new Cancelled("a signal");
}

async function prepareEnvironment(
  run: Run,
  session: Session,
  { kamal, command }: { kamal: Kamal; command: KamalCommand },
): Promise<ChildEnvironment> {
  const { secrets, project, deployment } = session;
  const builds = command.name !== "rollback" && !command.skipBuild;
  const paths = secretsPaths(project);

  await writeSecretsFiles(paths, {
    names: [...secrets.provided.keys()],
    backups: run.directory,
    remember: (files) => run.remember({ files }),
  });

  const dockerConfig = path.join(run.directory, "docker");
  run.remember({ dockerConfig });
  await createDockerConfig({
    original: process.env.DOCKER_CONFIG ?? path.join(run.environment.home, ".docker"),
    directory: dockerConfig,
    registries: registriesOf(deployment),
  });

  return kamalEnvironment(session.environment, {
    secrets,
    agentSocket: session.agentSocket,
    dockerConfig,
    builtVersion: builds && deployment.builderContext === undefined ? command.version : undefined,
    pinnedHostKeys: session.trusted.pinned ? session.trusted.file : undefined,
    lockOwner: lockOwner(run.environment),
    performer: run.environment.actor === undefined ? undefined : `${run.environment.actor}@users.noreply.github.com`,
    bin: await writeKamalCommand(run, kamal),
    githubCache: deployment.githubCache && builds,
  });
}

/** For hooks that call `kamal`: puts the Kamal that runs them on the PATH. */
async function writeKamalCommand(run: Run, kamal: Kamal): Promise<string> {
  const bin = path.join(run.directory, "bin");
  await mkdir(bin, { recursive: true });
  const file = path.join(bin, "kamal");
  const quoted = [kamal.launcher, kamal.directory, kamal.version].map(shellQuote);
  await writeFile(file, `#!/bin/sh\nexec ruby ${quoted.join(" ")} "$@"\n`);
  await chmod(file, 0o755);
  return bin;
}
