import { knownValue } from "../../config/setting.ts";
import type { Fix } from "../../model/report.ts";
import { isGhcr } from "../../text/ghcr.ts";
import { rangeBetween } from "../../text/source.ts";
import { keyName, lookup, type MapNode, type Node, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
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

      const own = lookup(job, "permissions");
      const permissions = own ?? lookup(workflow, "permissions");
      if (permissions === undefined || permissions.kind === "unknown") continue;
      if (permissions.kind === "scalar" && permissions.text === "write-all") continue;
      const packages = lookup(permissions, "packages");
      if (packages?.kind === "unknown" || (packages?.kind === "scalar" && packages.text === "write")) continue;

      const inherited = own === undefined ? withPackages(permissions) : undefined;
      const fix =
        own === undefined ? givePermissions(job, inherited) : own.kind === "map" ? addPermission(own) : undefined;
      const pair = [...job.pairs, ...workflow.pairs].find((each) => keyName(each.key) === "permissions");
      yield {
        at: rangeOf(pair?.key ?? permissions),
        message:
          "This job pushes to ghcr.io with GITHUB_TOKEN, but its permissions lack `packages: write` (denied: permission_denied: write_package)",
        help:
          inherited === undefined
            ? "Add `packages: write` to the job's `permissions`."
            : `Give the job \`permissions\` of its own, because those of the workflow apply to all of its jobs: \`${inherited.join("`, `")}\`.`,
        ...(fix && { fix }),
      };
    }
  },
};

/** The workflow's permissions as lines, with that for packages; undefined if a part of them is not known. */
function withPackages(permissions: Node): string[] | undefined {
  if (permissions.kind !== "map" || permissions.open) return undefined;
  const others = permissions.pairs.filter(({ key }) => keyName(key) !== "packages");
  const lines = others.map(({ key, value }) =>
    value.kind === "scalar" && /^(?:read|write|none)$/.test(value.text) ? `${keyName(key)}: ${value.text}` : undefined,
  );
  const known = lines.filter((line) => line !== undefined);
  return known.length === lines.length ? [...known, "packages: write"] : undefined;
}

/** Other jobs of the workflow keep what they have. */
function givePermissions(job: MapNode, lines: readonly string[] | undefined): Fix | undefined {
  const { source, start } = job;
  const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  if (lines === undefined || !/^ +$/.test(indent) || source.text[start] === "{") return undefined;

  const block = lines.map((line) => `${indent}  ${line}\n`).join("");
  return replaceAt(
    rangeBetween(source, start, start),
    `permissions:\n${block}${indent}`,
    "Give the job `packages: write`",
  );
}

/** Adds a first line to a block, or replaces `read`; undefined for a mapping in braces. */
function addPermission(permissions: MapNode): Fix | undefined {
  const packages = lookup(permissions, "packages");
  if (packages?.kind === "scalar") return rewrite(packages, "write");

  const { source, start } = permissions;
  const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  if (packages !== undefined || !/^ +$/.test(indent) || source.text[start] === "{") return undefined;

  return replaceAt(rangeBetween(source, start, start), `packages: write\n${indent}`, "Add `packages: write`");
}
