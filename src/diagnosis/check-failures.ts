// From the checks that failed to the one diagnosis that the report leads with.

import type { Deployment } from "../config/deployment.ts";
import { Failure } from "../model/failure.ts";
import type { CheckResult } from "../model/report.ts";

interface Advice {
  title: string;
  fix(deployment: Deployment): string;
}

/** By the id that a check gives as its diagnosis; the check's own reason is the cause. */
const advice: Readonly<Record<string, Advice>> = {
  "lock-held": {
    title: "Another deploy holds the lock",
    fix: ({ destination }) =>
      `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${destination ? ` -d ${destination}` : ""}\` and start this run again.`,
  },
  "lock-half": {
    title: "The deploy lock was left half taken",
    fix: () => "Remove it as the reason says, after making sure that no deploy runs.",
  },
  "secret-missing": {
    title: "A secret is missing or empty",
    fix: () => "Give the step the values: `secrets: ${{ toJSON(secrets) }}`, or one line each in `env:`.",
  },
  "docker-local": {
    title: "The runner cannot build the image",
    fix: () => "The reason above says what to add to the workflow.",
  },
  "registry-auth": {
    title: "The registry refused the login",
    fix: ({ registry }) =>
      registry.server === "ghcr.io"
        ? "Use the job's own token: give the job `permissions: packages: write` and leave the registry's secrets unset."
        : "Check registry/username and the secret behind registry/password: an expired token, a wrong user, a token for another registry.",
  },
  "registry-push-denied": {
    title: "The registry refuses the push",
    fix: ({ registry, repository }) =>
      registry.server === "ghcr.io"
        ? `Give the job \`permissions: packages: write\`. If it has that, add this repository with the role Write under "Manage Actions access" in the settings of the package ${repository}.`
        : `Give the registry user the right to push to ${repository}.`,
  },
  "host-conflict": {
    title: "Another service already owns the host name",
    fix: () =>
      "Change proxy/host in deploy.yml. If that service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy remove SERVICE`.",
  },
  "image-missing": {
    title: "The image is not in the registry",
    fix: () =>
      "With `skip-build: true` the image must have been pushed with the tag that `version` names: Kamal's own tags are full commits.",
  },
  maintenance: { title: "The app is in maintenance mode", fix: () => "Run `kamal app live`." },
  "version-not-running": {
    title: "The new version does not run",
    fix: ({ service }) =>
      `Look at its log: \`docker ps -a --filter label=service=${service}\` on the server, then \`docker logs CONTAINER\`.`,
  },
  "version-not-routed": {
    title: "kamal-proxy does not route to the new version",
    fix: () => "Run the deploy again; if it stays so, `kamal proxy reboot -y`.",
  },
};

/** The first failed check decides; the others are told in the evidence. */
export function failureOf(failed: readonly CheckResult[], deployment: Deployment): Failure {
  const first = failed[0];
  if (first === undefined) throw new Error("failureOf needs a failed check");
  const id = typeof first.evidence.diagnosis === "string" ? first.evidence.diagnosis : `${first.kind}-${first.id}`;
  const known = advice[id];
  const kind = first.kind === "preflight" ? "Preflight" : "Probe";
  return new Failure({
    id,
    title: known?.title ?? `${kind} \`${first.id}\` failed for ${first.target}`,
    cause: first.reason,
    fix: known?.fix(deployment) ?? adviceFor(first),
    evidence: failed.map((result) => `${result.id} ${result.target}: ${result.reason}`),
  });
}

function adviceFor(result: CheckResult): string {
  return result.kind === "preflight"
    ? "Mend what the reason names, and start the run again. Nothing was changed on the servers."
    : "The new version is live. Look at the reason; to go back, run the rollback workflow.";
}
