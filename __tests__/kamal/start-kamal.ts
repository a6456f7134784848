import { type KamalLocation, startRuby } from "../../src/kamal/kamal-process.ts";
import type { ProcessOptions, RunningProcess } from "../../src/local/process-group.ts";

/** Loads Kamal with this launcher, and starts it immediately. */
export async function startKamal(
  kamal: KamalLocation & { waitingLauncher: string },
  args: readonly string[],
  options: ProcessOptions,
): Promise<RunningProcess> {
  const waiting = await startRuby(kamal.waitingLauncher, options);
  return (await waiting.load(kamal)).start(args, options);
}
