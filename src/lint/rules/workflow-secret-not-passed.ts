import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { isGhcr } from "../../text/ghcr.ts";
import type { Range } from "../../text/source.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { isInheriting, secretsNotPassed } from "../facts/passed-secrets.ts";
import { type DeployJob, deployJobs } from "../facts/workflows.ts";
import type { Problem, Rule } from "../rule.ts";

export const workflowSecretNotPassed: Rule = {
  metadata: {
    id: "workflow-secret-not-passed",
    severity: "warning",
    title: "Workflow does not pass a secret that the deploy needs",
  },
  *check(project) {
    for (const deploy of deployJobs(project)) {
      const inherited = inheritedAcrossOwners(project, deploy);
      if (inherited !== undefined) yield inherited;

      const missing = secretsNotPassed(project, deploy);
      const [first] = missing;
      const at = placeOf(deploy);
      if (first === undefined || at === undefined) continue;

      const names = missing.map((name) => `\`${name}\``).join(", ");
      const consequence = missing.length === 1 ? "it, so its value is" : "them, so their values are";

      yield {
        at,
        message: `The deploy reads ${names} from the environment, but this job does not pass ${consequence} empty on the runner`,
        help: deploy.isCall
          ? `Add one line \`${first}=\${{ secrets.${first} }}\`${missing.length === 1 ? "" : " for each of them"} to the secret \`KAMAL_SECRETS\`.`
          : `Add \`${first}: \${{ secrets.${first} }}\` under \`env\` of the step${missing.length === 1 ? "" : ", and the others likewise"}.`,
      };
    }
  },
};

function placeOf({ uses, calls }: DeployJob): Range | undefined {
  return uses === undefined ? calls[0]?.at : rangeOf(uses);
}

/**
 * `secrets: inherit` for a workflow of another owner. Only an info: the owner of this repository is
 * taken from the image on ghcr.io, and an enterprise may have several.
 */
function inheritedAcrossOwners(project: Project, { job, uses, otherUses }: DeployJob): Problem | undefined {
  const secrets = lookup(job, "secrets");
  const [owner = ""] = (uses ?? otherUses)?.text.split("/") ?? [];
  if (secrets === undefined || !isInheriting(job) || !/^[\w-]+$/.test(owner)) return undefined;

  const owners = deployableConfigs(project).flatMap(({ config }) =>
    isGhcr(knownValue(config.registry.server)) ? (/^([\w-]+)\//.exec(knownValue(config.image) ?? "")?.[1] ?? []) : [],
  );
  const [own] = owners;
  if (own === undefined || owners.some((each) => each.toLowerCase() === owner.toLowerCase())) return undefined;

  return {
    at: rangeOf(secrets),
    severity: "info",
    message: `GitHub passes inherited secrets only within one organization or enterprise, but this workflow belongs to \`${owner}\` and the image to \`${own}\`, so the secrets may be empty`,
    help: "Pass the secrets by name (`KAMAL_SECRETS`, `SSH_PRIVATE_KEY`), or copy the action to your organization.",
  };
}
