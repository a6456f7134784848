// Finds out why a container did not become healthy: from what it did while Kamal waited, from what
// is left of it, and from what the repository says about it.

import type { Diagnosis } from "../../model/report.ts";
import type { BootFacts, ContainerExit } from "../../server/boot-facts.ts";
import { type BootContext, type Found, found } from "./boot-context.ts";
import { bootEvidence } from "./boot-evidence.ts";
import { hasStartedWorker, isMigrating, isWorker, lastException, lastMeaningful } from "./boot-log.ts";
import { diagnoseAnswer } from "./diagnose-answer.ts";
import { diagnoseSockets, lastRunning } from "./diagnose-sockets.ts";

/** undefined if the facts do not decide it. */
export function diagnoseBoot(facts: BootFacts, context: BootContext): Diagnosis | undefined {
  const cause =
    memoryProblem(facts, context) ??
    (isListening(facts) ? undefined : crash(facts, context)) ??
    failedHealthCheck(facts, context) ??
    diagnoseAnswer(facts, context) ??
    diagnoseSockets(facts, context) ??
    notListening(facts, context) ??
    crash(facts, context);

  return cause?.(bootEvidence(facts, lastRunning(facts)));
}

/** A container that ended before, and now listens, may only have waited for its database. */
function isListening({ samples }: BootFacts): boolean {
  const last = samples.at(-1);
  return last?.state.status === "running" && last.listening !== undefined && last.listening.length > 0;
}

/** How the container ended before Kamal stopped it. */
function exitsOf({ samples, remains }: BootFacts): readonly ContainerExit[] {
  if (remains !== undefined && remains.exits.length > 0) return remains.exits;

  const restarting = samples.findLast(({ state }) => state.status === "restarting")?.state;
  if (restarting === undefined) return [];
  const exit = { exitCode: restarting.exitCode, outOfMemory: restarting.oomKilled };
  return Array.from({ length: Math.min(100, Math.max(1, restarting.restarts)) }, () => exit);
}

function memoryProblem(facts: BootFacts, { role, project }: BootContext): Found | undefined {
  const states = facts.samples.map(({ state }) => state);
  const isKilled = exitsOf(facts).some(({ exitCode, outOfMemory }) => outOfMemory || exitCode === 137);
  if (!isKilled && !states.some(({ oomKilled }) => oomKilled)) return undefined;

  const state = states.at(-1) ?? facts.remains?.state;
  return found("app-memory", {
    role,
    host: facts.host,
    limitMb: state?.memoryLimitMb,
    place: project.memory,
    hostMb: facts.server.memoryMb,
    hostFreeMb: facts.server.memoryFreeMb,
  });
}

function crash(facts: BootFacts, { role }: BootContext): Found | undefined {
  const exits = exitsOf(facts);
  const last = exits.at(-1);
  if (last === undefined) return undefined;

  const log = facts.remains?.log ?? [];
  return found("app-crash", {
    role,
    host: facts.host,
    exitCode: last.exitCode,
    restarts: Math.max(exits.length - 1, facts.remains?.state?.restarts ?? 0),
    said: lastException(log) ?? lastMeaningful(log),
  });
}

/** Kamal waits for the HEALTHCHECK of the image only in roles without a proxy. */
function failedHealthCheck({ target, remains, samples }: BootFacts, { role }: BootContext): Found | undefined {
  const output = (samples.at(-1)?.state ?? remains?.state)?.failedHealthCheck;
  return target !== undefined || output === undefined ? undefined : found("role-healthcheck", { role, output });
}

/** It runs, but nothing listens where kamal-proxy asks. */
function notListening(facts: BootFacts, { role, deployTimeout, project }: BootContext): Found | undefined {
  const { target, host } = facts;
  const sample = lastRunning(facts);
  const log = facts.remains?.log ?? [];
  if (target !== undefined && sample === undefined && hasStartedWorker(log))
    return found("app-no-http", { role, host, problem: "worker", command: undefined, place: project.role });
  if (target === undefined || sample?.listening?.some(({ port }) => port === target.port) !== false) return undefined;

  const { command } = sample.state;
  if (sample.listening.length === 0 && (isWorker(command) || hasStartedWorker(log)))
    return found("app-no-http", { role, host, problem: "worker", command, place: project.role });

  return found("app-slow", {
    seconds: deployTimeout,
    place: project.deployTimeout,
    problem: "not-listening",
    port: target.port,
    isMigrating: isMigrating(log),
    last: lastMeaningful(log),
  });
}
