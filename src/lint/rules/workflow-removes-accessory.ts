import type { Project } from "../../project/project.ts";
import { itemsOf, lookup } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { hookScripts, runsInDeploys } from "../facts/hook-scripts.ts";
import { type KamalCall, kamalCalls } from "../facts/kamal-calls.ts";
import type { Script } from "../facts/shell-scripts.ts";
import { hasBranches, isAlwaysTrue, startsByItself } from "../facts/step-conditions.ts";
import { kamalScripts, triggers } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowRemovesAccessory: Rule = {
  metadata: {
    id: "workflow-removes-accessory",
    severity: "warning",
    title: "Workflow removes an accessory and its data",
  },
  *check(project) {
    for (const script of scriptsOfEachRun(project)) {
      for (const call of kamalCalls(script)) {
        const name = removedBy(call);
        if (name === undefined) continue;

        const losesData = hasDirectories(project, name);
        yield {
          at: script.place(call.program.start, call.words[1]?.end ?? call.program.end),
          ...(losesData ? { severity: "error" as const } : {}),
          message: losesData
            ? `Each run removes ${describe(name)} and deletes the data directories on the server`
            : `Each run removes ${describe(name)} with all data that is not on a volume`,
          help: "Use `kamal accessory reboot NAME` to start a new container that keeps its volumes and directories, or move the removal to a workflow that only a person starts.",
        };
      }
    }
  },
};

/** A condition, or a workflow that only a person or the end of a branch starts, is deliberate. */
function scriptsOfEachRun(project: Project): Script[] {
  const steps = kamalScripts(project).flatMap(({ script, step, job: { job, workflow } }) => {
    const isTeardown = triggers(workflow).some(({ name }) => name === "delete" || name === "pull_request");
    const isEachRun = isAlwaysTrue(step) && isAlwaysTrue(job) && startsByItself(project, workflow) && !isTeardown;
    return isEachRun ? [script] : [];
  });
  const hooks = hookScripts(project).flatMap(({ hook, script }) => (runsInDeploys(hook.name) ? [script] : []));
  return [...new Set([...steps, ...hooks])].filter((script) => !hasBranches(script));
}

/** The name of the accessory, or `all`. */
function removedBy({ command, words }: KamalCall): string | undefined {
  if (command === "remove") return "all";
  const [, sub, name] = words;
  return command === "accessory" && sub?.text === "remove" && name?.dynamic === false ? name.text : undefined;
}

function describe(name: string): string {
  return name === "all" ? "all accessories" : `the accessory \`${name}\``;
}

/** `kamal accessory remove` deletes the directories that Kamal has created. */
function hasDirectories(project: Project, name: string): boolean {
  return deployableConfigs(project)
    .flatMap(({ config }) => config.accessories.all)
    .filter((accessory) => name === "all" || accessory.name === name)
    .some(({ settings }) => itemsOf(lookup(settings, "directories")).length > 0);
}
