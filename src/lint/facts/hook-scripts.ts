import type { Project } from "../../project/project.ts";
import type { Hook } from "../../project/script-sources.ts";
import { memoize } from "./memoize.ts";
import { type Script, scriptOfFile } from "./shell-scripts.ts";

interface HookScript {
  readonly hook: Hook;
  readonly script: Script;
}

/** The hooks that Kamal runs, and those that it ran only for Traefik. */
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

/** The hooks that Kamal runs and whose text is known. */
export const hookScripts: (project: Project) => readonly HookScript[] = memoize((project) =>
  project.surroundings.hooks.flatMap((hook) =>
    hook.source === undefined || !kamalHooks.includes(hook.name) ? [] : [{ hook, script: scriptOfFile(hook.source) }],
  ),
);
