// Why a container did not become healthy: as the servers say, or else as Kamal's output says.

import { parseBootLine, type WaitLine } from "../kamal/boot-lines.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { nothingKnown } from "./boot-project.ts";
import { diagnoseBoot } from "./diagnose-boot.ts";
import type { DiagnosisContext } from "./pattern.ts";

/** undefined if neither of them decides it. */
export function explainBoot(
  log: Pick<KamalLog, "lines" | "containerLog">,
  { boot, configFile }: DiagnosisContext,
): Diagnosis | undefined {
  return boot?.proxy ?? boot?.accessory ?? boot?.diagnosis ?? diagnoseOutput(log, configFile);
}

/** From what kamal-proxy asked, and from the lines of the container's log that Kamal prints. */
function diagnoseOutput({ lines, containerLog }: Pick<KamalLog, "lines" | "containerLog">, configFile: string) {
  const steps = lines.flatMap((line) => parseBootLine(line) ?? []);
  const failed = steps.find((step) => step.kind === "failed");
  const waits = steps.filter((step): step is WaitLine => step.kind === "wait");
  const wait = waits.findLast(({ host }) => failed === undefined || host === failed.host);
  if (wait === undefined || containerLog.length === 0) return undefined;

  const { service, host, id, port, healthPath, seconds } = wait;
  const remains = {
    name: service,
    state: undefined,
    exits: [],
    stoppedAt: undefined,
    log: containerLog,
    proxyErrors: [],
  };
  const server = { memoryMb: undefined, memoryFreeMb: undefined };
  const facts = { name: service, host, target: { id, port, healthPath }, samples: [], remains, server };
  const project = { ...nothingKnown, proxy: configFile };
  return diagnoseBoot(facts, { role: failed?.role ?? "web", deployTimeout: seconds, project });
}
