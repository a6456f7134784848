import type { Range } from "../../text/source.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { secretsNotPassed } from "../facts/passed-secrets.ts";
import { type DeployJob, deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowSecretNotPassed: Rule = {
  metadata: {
    id: "workflow-secret-not-passed",
    severity: "warning",
    title: "Workflow does not pass a secret that the deploy needs",
  },
  *check(project) {
    for (const deploy of deployJobs(project)) {
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
