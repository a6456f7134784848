import type { Project } from "../../project/project.ts";
import { lookupPath, type MapNode } from "../../yaml/nodes.ts";
import { hasOption, kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import { actionOf, type DeployJob, deployJobs, stepScripts } from "./workflows.ts";

/** Whether Kamal builds no image: every deploy in a workflow only pulls it (`--skip-push`). */
export const neverBuilds: (project: Project) => boolean = memoize((project) => {
  const builds = stepScripts(project).some(({ script }) =>
    kamalCalls(script).some(({ command }) => command === "build"),
  );
  const deploys = new Set(deployJobs(project).map(buildIn));
  return !builds && deploys.has("skipped") && !deploys.has("possible");
});

/** Whether the job's deploy builds the image; a rollback needs none. */
export function buildIn({ job, steps, uses, isCall, otherUses, calls }: DeployJob): "possible" | "skipped" | "none" {
  if (otherUses !== undefined) return "possible";

  const owners = isCall ? [job] : steps.filter((step) => actionOf(step) !== undefined);
  const skips = [
    ...(uses === undefined ? [] : owners)
      .filter((owner) => inputOf(owner, "command") !== "rollback" && !/\/rollback\.ya?ml@/.test(uses?.text ?? ""))
      .map((owner) => inputOf(owner, "skip-build") === "true"),
    ...calls
      .filter(({ command }) => command !== "rollback")
      .map((call) => hasOption(call, "--skip-push", "--skip_push", "-P")),
  ];
  return skips.length === 0 ? "none" : skips.every((each) => each) ? "skipped" : "possible";
}

function inputOf(owner: MapNode, name: string): string | undefined {
  const input = lookupPath(owner, ["with", name]);
  return input?.kind === "scalar" ? input.text : undefined;
}
