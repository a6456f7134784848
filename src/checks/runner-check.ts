import type { LocalDocker } from "../local/docker.ts";
import { type Check, failed } from "./check.ts";

/**
 * Can this runner build an image? `kamal setup` would notice only after it has taken the deploy
 * lock.
 */
export function runnerCheck(inspectDocker: () => Promise<LocalDocker>): Check {
  return {
    id: "runner",
    kind: "preflight",
    target: "docker",
    deadlineMs: 30_000,
    run: async () => {
      const docker = await inspectDocker();
      if (docker.missing !== undefined) return failed("docker-local", { missing: docker.missing });

      return {
        outcome: "pass",
        reason: `The runner has Docker ${docker.client} with buildx ${docker.buildx}.`,
        evidence: { client: docker.client, buildx: docker.buildx },
      };
    },
  };
}
