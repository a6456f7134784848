// Which of the containers that a failed run has started is to blame, and why.

import type { Diagnosis } from "../../model/report.ts";
import type { BootFacts } from "../../server/boot-facts.ts";
import { containerPrefix } from "../../server/containers.ts";
import { whereOfBoot } from "./boot-place.ts";
import { bootProject } from "./boot-project.ts";
import { type BootSurroundings, diagnoseAccessories, diagnoseProxy } from "./diagnose-accessories.ts";
import { diagnoseBoot } from "./diagnose-boot.ts";

/** What the servers say after a boot has failed. */
export interface FailedBoot {
  /** The log of the app's container, longer than what Kamal prints. Empty if it is unknown. */
  log: readonly string[];
  /** Why it did not become healthy; undefined if that is unknown. Its log may say it better. */
  diagnosis: Diagnosis | undefined;
  /** An accessory that keeps restarting, so that an app that needs it cannot start either. */
  accessory: Diagnosis | undefined;
  /** kamal-proxy itself keeps restarting. */
  proxy: Diagnosis | undefined;
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
    accessory: diagnoseAccessories(boots, surroundings),
    proxy: diagnoseProxy(boots),
  };
}
