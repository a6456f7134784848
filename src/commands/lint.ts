import type { Run } from "../run.ts";
import { readAndLint } from "../steps/read-and-lint.ts";

/** Lints the configuration that a deploy would use, without running code from the repository. */
export async function lint(run: Run): Promise<void> {
  await readAndLint(run);
}
