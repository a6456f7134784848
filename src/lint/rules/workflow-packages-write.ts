import { knownValue } from "../../config/setting.ts";
import type { Fix } from "../../model/report.ts";
import { isGhcr } from "../../text/ghcr.ts";
import { rangeBetween } from "../../text/source.ts";
import { keyName, lookup, type MapNode, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { buildIn } from "../facts/skipped-builds.ts";
import { deployJobs } from "../facts/workflows.ts";
import { replaceAt, rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowPackagesWrite: Rule = {
  metadata: {
    id: "workflow-packages-write",
    severity: "warning",
    title: "Deploy job lacks the permission `packages: write`",
    fixable: true,
  },
  *check(project) {
    const usesGhcr = deployableConfigs(project).some(({ config }) => isGhcr(knownValue(config.registry.server)));

    for (const deploy of deployJobs(project)) {
      const { workflow, job, uses, isCall, otherUses } = deploy;
      const text = sourceTextOf(job);
      const usesOwnToken =
        /secrets\.GITHUB_TOKEN|github\.token/.test(text) || (uses !== undefined && !/github-token:/.test(text));
      // Another token has its own permissions. For a call, see workflow-call-permissions.
      if (isCall || !usesGhcr || !usesOwnToken || buildIn(deploy) !== "possible") continue;
      // Its inputs may have a token that cannot be told apart, or it may only deploy.
      if (otherUses !== undefined && /skip|token/i.test(text.replace(/secrets\.GITHUB_TOKEN|github\.token/g, "")))
        continue;

      const permissions = lookup(job, "permissions") ?? lookup(workflow, "permissions");
      if (permissions === undefined || permissions.kind === "unknown") continue;
      if (permissions.kind === "scalar" && permissions.text === "write-all") continue;
      const packages = lookup(permissions, "packages");
      if (packages?.kind === "unknown" || (packages?.kind === "scalar" && packages.text === "write")) continue;

      const fix = permissions.kind === "map" ? addPermission(permissions) : undefined;
      const pair = [...job.pairs, ...workflow.pairs].find((each) => keyName(each.key) === "permissions");
      yield {
        at: rangeOf(pair?.key ?? permissions),
        message:
          "This job pushes to ghcr.io with GITHUB_TOKEN, but its permissions lack `packages: write` (denied: permission_denied: write_package)",
        help: "Add `packages: write` to the job's `permissions`.",
        ...(fix && { fix }),
      };
    }
  },
};

/** Adds a first line to a block, or replaces `read`; undefined for a mapping in braces. */
function addPermission(permissions: MapNode): Fix | undefined {
  const packages = lookup(permissions, "packages");
  if (packages?.kind === "scalar") return rewrite(packages, "write");

  const { source, start } = permissions;
  const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  if (packages !== undefined || !/^ +$/.test(indent) || source.text[start] === "{") return undefined;

  return replaceAt(rangeBetween(source, start, start), `packages: write\n${indent}`, "Add `packages: write`");
}
