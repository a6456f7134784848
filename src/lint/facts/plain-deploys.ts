// Deploys in workflows to which nothing but the repository can give a file.

import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { lookup } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { hasOption, type KamalCall, optionOf } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import { type DeployJob, deployJobs, isHosted } from "./workflows.ts";

/** Steps and commands that may bring files which are not in git. */
const bringsFiles =
  /download-artifact|actions\/cache|\bsubmodules?\b|^\s{0,40}repository:|\bgit clone\b|\bgit-crypt\b|\b(?:sops|gpg|ansible-vault|rsync|dotenv)\b/m;

/** Actions whose name says that they may write a file. */
const writingAction = /secret|env|file|vault|doppler|infisical/i;

/** The deploying commands on hosted runners that have only what is in git. */
export const plainDeploys: (deployed: DeployableConfig) => readonly KamalCall[] = memoize((deployed) => {
  const { project, variant } = deployed;
  if (project.directory !== "." || !isKamal2(project.kamal.version)) return [];
  if (automationTexts(deployed).some((text) => bringsFiles.test(text))) return [];

  return deployJobs(project)
    .filter(isPlain)
    .flatMap(({ calls }) => calls.filter((call) => deploys(call, variant.destination)));
});

/** All that runs before or around a deploy. */
export function automationTexts({ project }: DeployableConfig): string[] {
  const { workflows, localActions, scriptFiles, hooks } = project.surroundings;
  return [
    ...[...workflows, ...localActions.values()].map(({ document }) => document?.source.text ?? ""),
    ...[...scriptFiles, ...hooks].map(({ source }) => source?.text ?? ""),
  ];
}

function isPlain({ workflow, job, steps, uses, otherUses }: DeployJob): boolean {
  if (uses !== undefined || otherUses !== undefined || !isHosted(job)) return false;
  if ([workflow, job].some((owner) => lookup(owner, "defaults") !== undefined)) return false;
  if (/^(?:false|\$\{\{\s*false\s*\}\})$/.test(textOf(lookup(job, "if")))) return false;

  const actions = steps.map((step) => textOf(lookup(step, "uses")));
  return (
    actions.some((action) => action.startsWith("actions/checkout@")) &&
    !actions.some((action) => writingAction.test(action)) &&
    steps.every((step) => lookup(step, "working-directory") === undefined)
  );
}

function textOf(node: ReturnType<typeof lookup>): string {
  return node?.kind === "scalar" ? node.text : "";
}

function deploys(call: KamalCall, destination: string | undefined): boolean {
  const { command, program, words, script } = call;
  if (!/^(?:setup|deploy|redeploy)$/.test(command) || program.isRemote || words.some(({ dynamic }) => dynamic))
    return false;
  if (script.programs.some(({ base }) => base === "cd" || base === "pushd")) return false;
  return (
    !hasOption(call, "-c", "--config-file", "--help") && optionOf(call, "-d", "--destination")?.text === destination
  );
}
