import type { Fix } from "../../model/report.ts";
import { rangeBetween } from "../../text/source.ts";
import { keyName, lookup, type MapNode, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { calledPermissions, type Grant } from "../facts/called-permissions.ts";
import { deployJobs } from "../facts/workflows.ts";
import { replaceAt, rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowCallPermissions: Rule = {
  metadata: {
    id: "workflow-call-permissions",
    severity: "warning",
    title: "Called workflow requests a permission that its caller lacks",
    fixable: true,
  },
  *check(project) {
    for (const { workflow, job, uses, isCall } of deployJobs(project)) {
      const permissions = lookup(job, "permissions") ?? lookup(workflow, "permissions");
      // Without permissions, a setting of the repository decides.
      if (!isCall || uses === undefined || permissions === undefined) continue;

      const missing = calledPermissions(uses.text).filter((grant) => !isGranted(permissions, grant));
      if (missing.length === 0) continue;

      const pair = [...job.pairs, ...workflow.pairs].find((each) => keyName(each.key) === "permissions");
      const names = missing.map(({ scope, access }) => `\`${scope}: ${access}\``).join(" and ");
      const fix = permissions.kind === "map" ? grantAll(permissions, missing) : undefined;
      yield {
        at: rangeOf(pair?.key ?? permissions),
        message: `The called workflow requests ${names}, but these permissions lack ${missing.length === 1 ? "it" : "them"}, so GitHub does not start the run`,
        help: `Add ${names} to the job's \`permissions\`.`,
        ...(fix && { fix }),
      };
    }
  },
};

function isGranted(permissions: Node, { scope, access }: Grant): boolean {
  if (permissions.kind === "unknown") return true;
  if (permissions.kind === "scalar") {
    return permissions.text === "write-all" || (permissions.text === "read-all" && access === "read");
  }

  const granted = lookup(permissions, scope);
  return granted?.kind === "unknown" || (granted?.kind === "scalar" && ["write", access].includes(granted.text));
}

/** Replaces a lower permission, or adds lines to a block; undefined where both are needed. */
function grantAll(permissions: MapNode, missing: readonly Grant[]): Fix | undefined {
  const lower = missing.map(({ scope }) => lookup(permissions, scope)).filter((node) => node !== undefined);
  const [only, ...others] = missing;
  if (lower.length > 0) {
    return only !== undefined && others.length === 0 && isScalar(lower[0]) ? rewrite(lower[0], only.access) : undefined;
  }

  const { source, start } = permissions;
  const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  if (!/^ +$/.test(indent) || source.text[start] === "{") return undefined;

  const lines = missing.map(({ scope, access }) => `${scope}: ${access}\n${indent}`).join("");
  return replaceAt(rangeBetween(source, start, start), lines, "Add what the called workflow requests");
}

function isScalar(node: Node | undefined): node is ScalarNode {
  return node?.kind === "scalar";
}
