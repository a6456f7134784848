import type { LocalDocker } from "../local/docker.ts";
import { type Check, failed } from "./check.ts";

/** Can this runner build an image? Asked before the server is touched: `kamal setup` would notice it with the lock held. */
export function runnerCheck(look: () => Promise<LocalDocker>): Check {
  return {
    id: "runner",
    kind: "preflight",
    target: "docker",
    deadlineMs: 30_000,
    run: async () => {
      const docker = await look();
      if (docker.missing !== undefined) return failed("docker-local", { missing: docker.missing });
      return {
        outcome: "pass",
        reason: `Docker ${docker.client} with buildx ${docker.buildx} is on the runner.`,
        evidence: { client: docker.client, buildx: docker.buildx },
      };
    },
  };
}
