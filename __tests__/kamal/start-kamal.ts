import { type KamalPlace, type KamalRun, loadKamal, type RunOptions } from "../../src/kamal/kamal-process.ts";

/** Loads Kamal and starts it at once. */
export async function startKamal(kamal: KamalPlace, args: readonly string[], options: RunOptions): Promise<KamalRun> {
  return (await loadKamal(kamal, options)).start(args, options);
}
