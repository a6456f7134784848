import type { Project } from "../../project/project.ts";
import { hookScripts } from "../facts/hook-scripts.ts";
import { type KamalCall, kamalCalls } from "../facts/kamal-calls.ts";
import type { Script } from "../facts/shell-scripts.ts";
import { isAlwaysTrue, startsByItself } from "../facts/step-conditions.ts";
import { kamalScripts } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowLockRelease: Rule = {
  metadata: {
    id: "workflow-lock-release",
    severity: "warning",
    title: "Workflow releases a deploy lock that another run may hold",
  },
  *check(project) {
    for (const script of [...unconditionalScripts(project), ...hookScripts(project).map((hook) => hook.script)]) {
      // It releases its own lock, or looks whose it is.
      if (/\block\s+acquire\b|run_id/i.test(script.text)) continue;

      const release = kamalCalls(script).find(isRelease);
      if (release === undefined) continue;

      yield {
        at: script.place(release.program.start, release.words[1]?.end ?? release.program.end),
        message: "This releases the deploy lock no matter who holds it, so two deploys can run at the same time",
        help: "Remove it. The action releases its own lock, even after a cancelled run, and reports who holds any other lock.",
      };
    }
  },
};

/** A workflow that is only started manually, or a specific condition, is deliberate. */
function unconditionalScripts(project: Project): Script[] {
  return kamalScripts(project).flatMap(({ script, step, job }) => {
    if (!isAlwaysTrue(step) || !isAlwaysTrue(job.job) || !startsByItself(project, job.workflow)) return [];
    const acquires = /\bkamal\s+lock\s+acquire\b/.test(job.workflow.source.text);
    return acquires ? [] : [script];
  });
}

function isRelease({ command, words }: KamalCall): boolean {
  return command === "lock" && words[1]?.text === "release";
}
