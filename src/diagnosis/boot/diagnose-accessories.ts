// Finds the accessory that does not keep running, and why. The same for kamal-proxy.

import type { AccessoryProblem } from "../../catalogue/accessory-entries.ts";
import { diagnosis } from "../../catalogue/catalogue.ts";
import type { Deployment } from "../../config/deployment.ts";
import type { Diagnosis } from "../../model/report.ts";
import type { Project } from "../../project/project.ts";
import type { BootFacts } from "../../server/boot-facts.ts";
import { peerLine } from "../../text/peer-text.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { bootEvidence } from "./boot-evidence.ts";
import { lastException, lastMeaningful } from "./boot-log.ts";
import { whereAt } from "./boot-place.ts";

export interface BootSurroundings {
  deployment: Deployment;
  project: Project;
}

/** The first accessory that does not keep running; undefined if all of them do. */
export function diagnoseAccessories(
  boots: readonly BootFacts[],
  { deployment, project }: BootSurroundings,
): Diagnosis | undefined {
  for (const { name, container } of deployment.accessories) {
    const facts = boots.find((boot) => boot.name === container);
    const state = facts?.remains?.state;
    if (facts === undefined || state === undefined || !isFailing(facts)) continue;

    const log = facts.remains?.log ?? [];
    const last = facts.remains?.exits.at(-1);
    const { problem, said } = problemIn(log) ?? { problem: undefined, said: lastException(log) ?? lastMeaningful(log) };
    const outOfMemory = state.oomKilled || last?.outOfMemory === true;
    const { exitCode, restarts } = { ...state, ...last };

    const place = placeOf(project, name);
    const known = diagnosis(
      "accessory-restarts",
      { name, place, host: facts.host, exitCode, restarts, outOfMemory, problem, said },
      bootEvidence(facts, undefined),
    );
    return { ...known, where: whereAt("accessory", facts.host, place) };
  }

  return undefined;
}

/** undefined if kamal-proxy keeps running. */
export function diagnoseProxy(boots: readonly BootFacts[]): Diagnosis | undefined {
  const facts = boots.find((boot) => boot.name === "kamal-proxy" && isFailing(boot));
  if (facts === undefined) return undefined;

  const log = facts.remains?.log ?? [];
  const denied = log.findLast((line) => /\bbind: permission denied/.test(line));
  const said = denied === undefined ? (lastException(log) ?? lastMeaningful(log)) : peerLine(denied);
  const restarts = facts.remains?.state?.restarts ?? 0;
  const known = { host: facts.host, restarts, mayNotBind: denied !== undefined, said };
  return diagnosis("proxy-restarts", known, bootEvidence(facts, undefined));
}

/** It ended by itself since the run has started it. A single restart is ignored. */
function isFailing({ remains }: BootFacts): boolean {
  const { state, exits = [], stoppedAt } = remains ?? {};
  if (state === undefined || stoppedAt !== undefined) return false;
  if (state.status === "restarting" || exits.length >= 2) return true;
  return state.status !== "running" && exits.some(({ exitCode }) => exitCode !== 0);
}

/** What PostgreSQL, MySQL, MariaDB, Redis and others log. */
const problems: readonly { problem: AccessoryProblem; pattern: RegExp }[] = [
  {
    problem: "password",
    pattern:
      /superuser password is not specified|password option is not specified|(?:PASSWORD|password) (?:is )?(?:not set|required)/,
  },
  {
    problem: "data-version",
    pattern:
      /database files are incompatible with server|was initialized by PostgreSQL version|In 18\+, these Docker images|Invalid MySQL server (?:up|down)grade|Cannot (?:up|down)grade from|Can't handle RDB format version|Unsupported redo log format/i,
  },
  { problem: "architecture", pattern: /exec format error/ },
  {
    problem: "settings",
    pattern:
      /FATAL CONFIG FILE ERROR|Bad directive|unknown variable|unknown option|unrecognized configuration parameter/i,
  },
  { problem: "permission", pattern: /permission denied|operation not permitted/i },
];

function problemIn(log: readonly string[]): { problem: AccessoryProblem; said: string } | undefined {
  for (const { problem, pattern } of problems) {
    const line = log.findLast((each) => pattern.test(each));
    if (line !== undefined) return { problem, said: peerLine(line) };
  }
  return undefined;
}

function placeOf({ chosen }: Project, name: string): string | undefined {
  const accessory = chosen.config?.accessories.all.find((each) => each.name === name);
  if (accessory === undefined) return undefined;
  const { file, line } = rangeOf(accessory.key);
  return `${file}:${line}`;
}
