// The commands with which hooks run migrations in a new container: `kamal app exec "db:migrate"`.

import type { Project } from "../../project/project.ts";
import { hookScripts, skipsHooks } from "./hook-scripts.ts";
import { hasOption, type KamalCall, kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";

export interface HookMigration {
  readonly call: KamalCall;
  /** Of the hook. */
  readonly name: string;
  /** Whether the hook sets the version in another way than with `--version`. */
  readonly setsVersion: boolean;
}

const migrates = /\bdb:(?:migrate|prepare|setup|seed)|\bmigrat(?:e|ions?)\b|\becto\.migrate\b/;

/** Those of `pre-deploy` and `pre-app-boot`, after which the new version starts. */
export const hookMigrations: (project: Project) => readonly HookMigration[] = memoize((project) => {
  const scripts = hookScripts(project).filter(({ hook }) => /^pre-(?:deploy|app-boot)$/.test(hook.name));
  if (scripts.length === 0 || skipsHooks(project)) return [];

  return scripts.flatMap(({ hook, script }) =>
    kamalCalls(script)
      .filter((call) => call.command === "app" && call.words[1]?.text === "exec" && !call.program.isRemote)
      .filter((call) => !hasOption(call, "--reuse") && call.words.some(({ text }) => migrates.test(text)))
      .map((call) => ({ call, name: hook.name, setsVersion: /(?<!\w)VERSION=/.test(script.text) })),
  );
});
