// How long the diagnosis of a failed run takes, for logs of up to 2 MB. The log is read while Kamal
// runs, the diagnosis comes after it.

import { exampleContext } from "../__tests__/diagnosis/kamal-outputs/frame.ts";
import { kamalOutputs } from "../__tests__/diagnosis/kamal-outputs.ts";
import { mutateOutput } from "../__tests__/diagnosis/mutate-output.ts";
import { makeRandom } from "../__tests__/random.ts";
import { diagnoseKamal } from "../src/diagnosis/diagnose-kamal.ts";
import { KamalLog } from "../src/kamal/kamal-log.ts";
import { median } from "./pairs.ts";

export function benchDiagnosis(): void {
  const times = Array.from({ length: 200 }, (_, seed) => {
    const random = makeRandom(seed);
    const log = new KamalLog("build");
    for (const line of mutateOutput(random, random.pick(kamalOutputs)[1]).split("\n")) log.read(line);

    // Of the processor, so that a busy machine does not count.
    const start = process.cpuUsage();
    diagnoseKamal(log, exampleContext);
    return process.cpuUsage(start).user / 1000;
  });

  console.log(
    `Diagnosis of 200 mutated logs: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
  );
}
