// A repository that deploys with Kamal 1: what its files mean is not what Kamal 2 makes of them.

import type { Project } from "../../project/project.ts";
import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { rootMap } from "../../yaml/document.ts";
import { lookup } from "../../yaml/nodes.ts";
import { deploysFromWorkflow, mentionedInWorkflows } from "./workflow-files.ts";

/**
 * Whether a workflow deploys with Kamal 1, from Gemfile.lock or its own, and no config is written
 * for Kamal 2. This action deploys with Kamal 2.
 */
export function deploysWithKamal1(project: Project): boolean {
  const { kamal, config, variants } = project;
  if (kamal.from === "input" || kamal.from === "default" || isKamal2(kamal.version)) return false;
  if (kamal.from === "lockfile" && !deploysFromWorkflow(project)) return false;
  if (mentionedInWorkflows(project, /kamal-action(?:\/|@)/)) return false;

  return [config, ...variants.flatMap(({ file }) => file ?? [])].every(
    ({ document }) => lookup(rootMap(document), "proxy") === undefined,
  );
}

/** The rules that do not depend on the version of Kamal. */
const independent: ReadonlySet<string> = new Set([
  "duplicate-key",
  "env-clear-secret",
  "file-unreadable",
  "kamal-version",
  "key-in-git",
  "registry-password-literal",
  "ruby-version-mismatch",
  "secret-in-plain-text",
  "workflow-cancels-deploy",
  "kamal-rollback-version",
  "workflow-no-concurrency",
  "workflow-pull-request-target",
  "yaml-syntax",
]);

export function isIndependentOfKamal(ruleId: string): boolean {
  return independent.has(ruleId);
}
