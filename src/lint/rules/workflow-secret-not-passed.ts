import { type Range, rangeBetween } from "../../text/source.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { secretsNotPassed } from "../facts/passed-secrets.ts";
import { type DeployJob, deployJobs, deploys, placeInScript, runOf } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowSecretNotPassed: Rule = {
  metadata: {
    id: "workflow-secret-not-passed",
    severity: "warning",
    title: "A workflow that deploys passes the secrets that the configuration needs",
  },
  *check(project) {
    for (const deploy of deployJobs(project)) {
      const missing = secretsNotPassed(project, deploy);
      const [first] = missing;
      const at = placeOf(deploy);
      if (first === undefined || at === undefined) continue;
      const names = missing.map((name) => `\`${name}\``).join(", ");
      yield {
        at,
        message: `The deploy reads ${names} from the environment, and this job does not pass ${missing.length === 1 ? "it" : "them"}: ${missing.length === 1 ? "its value is" : "their values are"} empty on the runner`,
        help: deploy.isCall
          ? "Write `secrets: inherit`, or pass them by name in the secret `KAMAL_SECRETS`."
          : `Add \`${first}: \${{ secrets.${first} }}\` below \`env\` of the step, for each of them.`,
      };
    }
  },
};

function placeOf({ uses, steps }: DeployJob): Range | undefined {
  if (uses !== undefined) return rangeOf(uses);
  for (const step of steps) {
    const script = runOf(step);
    const place = script === undefined ? undefined : placeInScript(script, deploys);
    if (script !== undefined && place !== undefined) return rangeBetween(script.source, place.start, place.end);
  }
  return undefined;
}
