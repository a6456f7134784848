// After Kamal has ended: why containers do not keep running.

import { diagnoseAccessories } from "../diagnosis/boot/diagnose-accessories.ts";
import { diagnoseBoots } from "../diagnosis/boot/diagnose-boots.ts";
import type { Diagnosis } from "../model/report.ts";
import type { Run } from "../run.ts";
import { containerPrefix } from "../server/containers.ts";
import { askContainers, type Started } from "./ask-containers.ts";
import type { Session } from "./session.ts";

/** Longer than a deploy and its probes usually take. */
const recentSeconds = 600;

/** Why the containers of a version do not run; undefined if the servers do not tell. */
export async function explainNotRunning(run: Run, session: Session, version: string): Promise<Diagnosis | undefined> {
  const { deployment } = session;
  const started = deployment.roles.flatMap(({ name, hosts }) =>
    hosts.map((host) => startedOn(host, `${containerPrefix(deployment, name)}-${version}`)),
  );

  const boots = await askContainers(started, { ...session, signal: run.signal, seconds: recentSeconds });
  return diagnoseBoots(boots, session).diagnosis;
}

/** `kamal setup` succeeds even if an accessory that it starts ends at once, again and again. */
export async function warnAboutAccessories(run: Run, session: Session): Promise<void> {
  const { deployment } = session;
  const started = deployment.accessories.flatMap(({ container, hosts }) =>
    hosts.map((host) => startedOn(host, container)),
  );

  const boots = await askContainers(started, { ...session, signal: run.signal, seconds: recentSeconds });
  const known = diagnoseAccessories(boots, session);
  if (known !== undefined) run.notice(`${known.cause} ${known.fix}`);
}

function startedOn(host: string, name: string): Started {
  return { host, name, id: undefined, target: undefined, samples: [] };
}
