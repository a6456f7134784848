import { lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { neverBuilds } from "../facts/skipped-builds.ts";
import { deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const builderRemoteIdle: Rule = {
  metadata: {
    id: "builder-remote-idle",
    severity: "info",
    title: "Remote builder is never used",
  },
  *checkConfig({ project, config }) {
    if (neverBuilds(project)) return;

    const runnerArchitectures = new Set(deployJobs(project).map(({ job }) => architectureOf(job)));
    const [runnerArchitecture] = runnerArchitectures;
    if (runnerArchitecture === undefined || runnerArchitectures.size > 1) return;

    const builder = lookup(config.root, "builder");
    const remote = lookup(builder, "remote");
    const local = lookup(builder, "local");
    if (remote?.kind !== "scalar" || remote.text === "" || (local !== undefined && !isTrue(local))) return;
    if (architectures(lookup(builder, "arch")).some((arch) => arch !== runnerArchitecture)) return;

    yield {
      at: rangeOf(remote),
      message: `The workflow's runner is already ${runnerArchitecture}, and Kamal uses a remote builder only for other architectures, so this one is never used`,
      help: "Add `local: false` to always build on it, or remove `remote`.",
    };
  },
};

function isTrue(node: Node): boolean {
  return node.kind === "scalar" && node.value === true;
}

/** `unknown` differs from every architecture. */
function architectures(arch: Node | undefined): string[] {
  const nodes = arch?.kind === "list" && !arch.open ? arch.items.map(({ node }) => node) : [arch];
  return nodes.map((node) => (node?.kind === "scalar" ? node.text : "unknown"));
}

/** Known only for GitHub-hosted runners. */
function architectureOf(job: MapNode): string | undefined {
  const label = lookup(job, "runs-on");
  if (label?.kind !== "scalar" || !/^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(label.text)) return undefined;
  return label.text.endsWith("-arm") ? "arm64" : "amd64";
}
