import { type KamalPaths, loadKamal } from "../../src/kamal/kamal-process.ts";
import type { ProcessOptions, RunningProcess } from "../../src/local/process-group.ts";

/** Loads Kamal and starts it immediately. */
export async function startKamal(
  kamal: KamalPaths,
  args: readonly string[],
  options: ProcessOptions,
): Promise<RunningProcess> {
  return (await loadKamal(kamal, options)).start(args, options);
}
