import { hookScripts } from "../facts/hook-scripts.ts";
import { type KamalCall, kamalCalls } from "../facts/kamal-calls.ts";
import { kamalAliases } from "../facts/kamal-commands.ts";
import { kamalScripts } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const kamalRollbackVersion: Rule = {
  metadata: {
    id: "kamal-rollback-version",
    severity: "error",
    title: "`kamal rollback` has no version",
  },
  *check(project) {
    const scripts = [
      ...kamalScripts(project).map(({ script }) => script),
      ...hookScripts(project).map(({ script }) => script),
    ];
    for (const script of new Set(scripts)) {
      // Its input has the version.
      if (/\b(?:xargs|parallel)\b/.test(script.text)) continue;

      for (const call of kamalCalls(script)) {
        if (call.command !== "rollback" || call.viaWrapper || hasVersion(call)) continue;
        if (kamalAliases(project)?.has("rollback") === true) continue;

        yield {
          at: call.at,
          message:
            'Kamal does not choose a version to roll back to, so this always fails (ERROR: "kamal rollback" was called with no arguments)',
          help: "Write the version after it: `kamal rollback VERSION`. `kamal app containers` lists those that are on the servers.",
        };
      }
    }
  },
};

/** Options that take the next word, in all 2.x versions. */
const valued = /^(?:-[dchr]|--(?:destination|config-file|config_file|hosts|roles|version)|-H)$/;

/** A word that may be the version; anything that the shell expands may be. */
function hasVersion({ words }: KamalCall): boolean {
  for (let at = 1; at < words.length; at++) {
    const { text = "" } = words[at] ?? {};
    if (valued.test(text)) at++;
    else if (!text.startsWith("-") || text === "--help" || text === "--") return true;
  }
  return false;
}
