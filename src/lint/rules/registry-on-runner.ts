import { rangeOf } from "../../yaml/nodes.ts";
import { buildIn } from "../facts/skipped-builds.ts";
import { deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const registryOnRunner: Rule = {
  metadata: {
    id: "registry-on-runner",
    severity: "info",
    title: "Local registry is deleted with the runner",
  },
  *checkConfig({ project, config }) {
    const { server, isLocal } = config.registry;
    if (server.kind !== "known" || isLocal !== true) return;

    // On a self-hosted runner the registry persists.
    const jobs = deployJobs(project).filter(({ job }) => isHosted(job));
    if (jobs.length === 0) return;

    const skipsBuild = jobs.some((job) => buildIn(job) === "skipped");

    yield {
      at: rangeOf(server.node),
      ...(skipsBuild ? { severity: "warning" as const } : {}),
      message: skipsBuild
        ? "This registry runs on the runner and starts empty, but the workflow deploys without pushing, so no image is found"
        : "This registry is deleted with the runner, so every run sends the whole image over SSH and no older image can be deployed again",
      help: "Use a registry that persists, such as ghcr.io. `kamal rollback` works either way, because it uses what is already on the servers.",
    };
  },
};
