// A repository that deploys with Kamal 1: what its files mean is not what Kamal 2 makes of them.

import type { Project } from "../../project/project.ts";
import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { rootMap } from "../../yaml/document.ts";
import { lookup } from "../../yaml/nodes.ts";

/** Whether a workflow installs Kamal 1, and no config is written for Kamal 2. */
export function deploysWithKamal1({ kamal, config, variants }: Project): boolean {
  if (kamal.from !== "workflow" || isKamal2(kamal.version)) return false;
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
  "workflow-free-text",
  "workflow-no-concurrency",
  "workflow-pull-request-target",
  "yaml-syntax",
]);

export function isIndependentOfKamal(ruleId: string): boolean {
  return independent.has(ruleId);
}
