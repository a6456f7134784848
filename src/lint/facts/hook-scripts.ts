import type { Project } from "../../project/project.ts";
import type { Hook } from "../../project/script-sources.ts";
import { hasOption } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import { type Script, scriptOfFile } from "./shell-scripts.ts";
import { deployJobs } from "./workflows.ts";

interface HookScript {
  readonly hook: Hook;
  readonly script: Script;
}

/** The hooks that Kamal 2.12 runs. */
export const kamalHooks: readonly string[] = [
  "docker-setup",
  "pre-connect",
  "pre-build",
  "pre-deploy",
  "pre-app-boot",
  "post-app-boot",
  "post-deploy",
  "pre-proxy-reboot",
  "post-proxy-reboot",
];

/** The hooks of `kamal setup` and `kamal proxy reboot` alone. */
const rareHooks = ["docker-setup", "pre-proxy-reboot", "post-proxy-reboot"];

/** Whether every deploy runs the hook. */
export function runsInDeploys(name: string): boolean {
  return kamalHooks.includes(name) && !rareHooks.includes(name);
}

/** Whether all deploys in workflows skip hooks (`-H`). */
export function skipsHooks(project: Project): boolean {
  const calls = deployJobs(project).flatMap((job) => job.calls);
  return calls.length > 0 && calls.every((call) => hasOption(call, "-H", "--skip-hooks", "--skip_hooks"));
}

/** The hooks that Kamal runs and whose text is known. */
export const hookScripts: (project: Project) => readonly HookScript[] = memoize((project) =>
  project.surroundings.hooks.flatMap((hook) =>
    hook.source === undefined || !kamalHooks.includes(hook.name) ? [] : [{ hook, script: scriptOfFile(hook.source) }],
  ),
);
