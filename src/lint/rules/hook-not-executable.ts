import { startOf } from "../../text/source.ts";
import { kamalHooks, runsInDeploys, skipsHooks } from "../facts/hook-scripts.ts";
import { allScripts } from "../facts/written-files.ts";
import type { Rule } from "../rule.ts";

export const hookNotExecutable: Rule = {
  metadata: {
    id: "hook-not-executable",
    severity: "error",
    title: "Kamal hook is not executable",
  },
  *check(project) {
    const hooks = project.surroundings.hooks.filter(
      ({ name, executable, modes }) => kamalHooks.includes(name) && !executable && modes !== "lost",
    );
    if (hooks.length === 0 || skipsHooks(project)) return;
    // A step of the workflow sets the mode.
    if (allScripts(project).some(({ programs }) => programs.some(({ base }) => base === "chmod"))) return;

    for (const { name, path, modes } of hooks) {
      const isCertain = modes === "kept" && runsInDeploys(name);
      yield {
        at: startOf(path),
        ...(isCertain ? {} : { severity: "warning" as const }),
        message: isCertain
          ? `Kamal runs ${path} in each deploy, but the file is not executable, so the deploy stops (Permission denied)`
          : `${path} is not executable, so Kamal stops when it runs this hook (Permission denied)`,
        help: `Run \`git update-index --chmod=+x ${path}\` and commit, or remove the file.`,
      };
    }
  },
};
