import { rangeOf } from "../../yaml/nodes.ts";
import { deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const registryOnRunner: Rule = {
  metadata: {
    id: "registry-on-runner",
    severity: "info",
    title: "Images that a workflow pushes are kept longer than the workflow's machine",
  },
  *checkConfig({ project, config }) {
    const { server, isLocal } = config.registry;
    if (server.kind !== "known" || isLocal !== true) return;

    // On a machine of one's own the registry stays.
    const jobs = deployJobs(project).filter(({ job }) => isHosted(job));
    if (jobs.length === 0) return;

    const skipsBuild = jobs.some(({ job }) =>
      /--skip-push\b|skip-build:\s*["']?true/.test(job.source.text.slice(job.start, job.end)),
    );
    yield {
      at: rangeOf(server.node),
      ...(skipsBuild ? { severity: "warning" as const } : {}),
      message: skipsBuild
        ? "This registry is on the runner and begins empty, and the workflow deploys without pushing: no image is found"
        : "This registry lives as long as the runner: every run pushes the whole image through SSH, and no older image is left to deploy again",
      help: "Take a registry that stays, such as ghcr.io; the containers on the server are enough for `kamal rollback`.",
    };
  },
};
