// Which of the containers that a failed run has started is to blame, and why.

import { diagnosis } from "../catalogue/catalogue.ts";
import type { Deployment } from "../config/deployment.ts";
import type { Diagnosis } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import type { BootFacts } from "../server/boot-facts.ts";
import { containerPrefix } from "../server/containers.ts";
import { bootEvidence } from "./boot-evidence.ts";
import { lastException, lastMeaningful } from "./boot-log.ts";
import { whereOfBoot } from "./boot-place.ts";
import { bootProject } from "./boot-project.ts";
import { diagnoseBoot } from "./diagnose-boot.ts";

/** What the servers say after a boot has failed. */
export interface FailedBoot {
  /** The log of the app's container, longer than what Kamal prints. Empty if it is unknown. */
  log: readonly string[];
  /** Why it did not become healthy; undefined if that is unknown. Its log may say it better. */
  diagnosis: Diagnosis | undefined;
  /** An accessory that keeps restarting, so that an app that needs it cannot start either. */
  accessory: Diagnosis | undefined;
}

export interface BootSurroundings {
  deployment: Deployment;
  project: Project;
}

export function diagnoseBoots(boots: readonly BootFacts[], surroundings: BootSurroundings): FailedBoot {
  const { deployment, project } = surroundings;
  const apps = boots.flatMap((facts) => {
    const role = deployment.roles.find(({ name }) => facts.name.startsWith(`${containerPrefix(deployment, name)}-`));
    return role === undefined ? [] : [{ facts, role: role.name }];
  });

  const diagnosed = apps.map(({ facts, role }) => {
    const context = { role, deployTimeout: deployment.deployTimeout, project: bootProject(project, role) };
    const known = diagnoseBoot(facts, context);
    const where = known === undefined ? undefined : whereOfBoot(known.id, facts.host, context.project);
    return { facts, diagnosis: known && where && { ...known, where } };
  });
  const first = diagnosed.find((each) => each.diagnosis !== undefined) ?? diagnosed[0];

  return {
    log: first?.facts.remains?.log ?? [],
    diagnosis: first?.diagnosis,
    accessory: diagnoseAccessories(boots, deployment),
  };
}

/** The first accessory that does not keep running; undefined if all of them do. */
export function diagnoseAccessories(boots: readonly BootFacts[], deployment: Deployment): Diagnosis | undefined {
  for (const { name, container } of deployment.accessories) {
    const facts = boots.find((boot) => boot.name === container);
    const state = facts?.remains?.state;
    if (facts === undefined || state === undefined || !isFailing(facts)) continue;

    const log = facts.remains?.log ?? [];
    const last = facts.remains?.exits.at(-1);
    const known = diagnosis(
      "accessory-restarts",
      {
        name,
        host: facts.host,
        exitCode: last?.exitCode ?? state.exitCode,
        restarts: state.restarts,
        outOfMemory: state.oomKilled || last?.outOfMemory === true,
        said: lastException(log) ?? lastMeaningful(log),
      },
      bootEvidence(facts, undefined),
    );
    return { ...known, where: { place: "accessory", host: facts.host, file: null, line: null } };
  }

  return undefined;
}

/** It ended by itself since the run has started it. One restart is no reason to worry. */
function isFailing({ remains }: BootFacts): boolean {
  const { state, exits = [], stoppedAt } = remains ?? {};
  if (state === undefined || stoppedAt !== undefined) return false;
  if (state.status === "restarting" || exits.length >= 2) return true;
  return state.status !== "running" && exits.some(({ exitCode }) => exitCode !== 0);
}
