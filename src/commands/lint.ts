import type { Run } from "../run.ts";
import { readAndLint } from "../steps/read-and-lint.ts";

/** Reads the configuration as a deploy would use it, and runs none of the repository's code. */
export async function lint(run: Run): Promise<void> {
  await readAndLint(run);
}
