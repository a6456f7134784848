import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import type { RunIdentity } from "./server/deploy-lock.ts";

/** What GitHub tells a step about its run. */
export interface Environment extends RunIdentity {
  workspace: string;
  sha: string | undefined;
  actor: string | undefined;
  serverUrl: string;
  temp: string;
  toolCache: string;
  home: string;
  /** Whether GitHub runs this; `script/lint` does without it. */
  onGitHub: boolean;
  eventName: string | undefined;
  eventPath: string | undefined;
}

/** Reads GITHUB_* and RUNNER_* once per process, with sensible defaults outside GitHub. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const temp = env.RUNNER_TEMP ?? tmpdir();
  return {
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    repository: env.GITHUB_REPOSITORY ?? "local",
    runId: env.GITHUB_RUN_ID ?? "0",
    attempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    step: `${(env.GITHUB_JOB ?? "local").replace(/[^\w-]/g, "_")}-${randomBytes(4).toString("hex")}`,
    sha: env.GITHUB_SHA,
    actor: env.GITHUB_ACTOR,
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    temp,
    toolCache: env.RUNNER_TOOL_CACHE ?? temp,
    home: env.HOME ?? "/",
    onGitHub: env.GITHUB_ACTIONS === "true",
    eventName: env.GITHUB_EVENT_NAME,
    eventPath: env.GITHUB_EVENT_PATH,
  };
}

/** The web page of this run, for the report. */
export function runUrl(environment: Environment): string {
  return `${environment.serverUrl}/${environment.repository}/actions/runs/${environment.runId}`;
}
