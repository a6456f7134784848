import { type KamalPlace, loadKamal } from "../../src/kamal/kamal-process.ts";
import type { ProcessOptions, RunningProcess } from "../../src/local/process-group.ts";

/** Loads Kamal and starts it at once. */
export async function startKamal(
  kamal: KamalPlace,
  args: readonly string[],
  options: ProcessOptions,
): Promise<RunningProcess> {
  return (await loadKamal(kamal, options)).start(args, options);
}
