import { posix } from "node:path";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { optionOf } from "../facts/kamal-calls.ts";
import { type PushedImage, pushedImage } from "../facts/pushed-images.ts";
import { buildIn } from "../facts/skipped-builds.ts";
import { type DeployJob, deployJobs, workflowStepsOf } from "../facts/workflows.ts";
import type { Problem, Rule } from "../rule.ts";

export const skipPushImage: Rule = {
  metadata: {
    id: "skip-push-image",
    severity: "warning",
    title: "Image that the workflow pushes is not one that Kamal accepts",
  },
  *check(project) {
    for (const deploy of deployJobs(project)) {
      if (buildIn(deploy) !== "skipped") continue;

      const image = pushedImage(workflowStepsOf(project, deploy.workflow));
      if (image === undefined || !isAppImage(project, image)) continue;

      const problem = checkLabel(project, image) ?? checkTags(deploy, image);
      if (problem !== undefined) yield problem;
    }
  },
};

/** Whether it is certainly the image of deploy.yml. */
function isAppImage(project: Project, { tags, step }: PushedImage): boolean {
  const names = deployableConfigs(project).flatMap(({ config }) => knownValue(config.image) ?? []);
  const metadata = /steps\.[\w-]+\.outputs/.test(tags?.text ?? "") ? step.source.text : "";
  return names.some((name) => [tags?.text ?? "", metadata].some((text) => text.includes(name)));
}

/** Kamal compares the label `service` with the service. */
function checkLabel(project: Project, { uses, labels, file, context }: PushedImage): Problem | undefined {
  const { dockerfile } = project.surroundings;
  if (labels === undefined || /(?:^|\s)["']?service["']?\s{0,5}=/.test(labels)) return undefined;
  if (dockerfile === undefined || !hasPlainBases(dockerfile) || !isSameFile(project, file, context)) return undefined;

  const isLabelled = dockerfile.stages
    .flatMap(({ instructions }) => instructions)
    .some(({ name, text }) => name === "LABEL" && /\bservice\b/.test(text));
  const service = deployableConfigs(project).flatMap(({ config }) => knownValue(config.service) ?? [])[0];
  if (isLabelled || service === undefined) return undefined;

  return {
    at: rangeOf(uses),
    message: `This image has no label \`service=${service}\`, so the deploy with \`--skip-push\` stops (Image … is missing the 'service' label)`,
    help: `Add \`labels: service=${service}\` under \`with\`, or let Kamal build the image.`,
  };
}

function isSameFile(project: Project, file: string | undefined, context: string | undefined): boolean {
  const written = file ?? posix.join(context ?? ".", "Dockerfile");
  return !written.includes("$") && posix.normalize(written) === project.files.dockerfile.path;
}

/** Without another version, Kamal pulls the tag that is the full hash of the commit. */
function checkTags(deploy: DeployJob, { tags, tagTexts }: PushedImage): Problem | undefined {
  if (tags === undefined || tagTexts === undefined || tagTexts.length === 0 || !tagTexts.every(isOtherTag))
    return undefined;
  if (deploy.uses !== undefined || deploy.calls.some((call) => optionOf(call, "--version") !== undefined))
    return undefined;
  if ([deploy.workflow, deploy.job, ...deploy.steps].some((owner) => hasVersion(owner))) return undefined;
  if (deploy.calls.some(({ script }) => /\bVERSION=/.test(script.text))) return undefined;

  return {
    at: rangeOf(tags),
    message:
      "None of these tags is the commit's full hash, which is the version that Kamal deploys, so `--skip-push` finds no image (manifest unknown)",
    help: "Add a tag that ends with `:${{ github.sha }}`, or pass the tag to Kamal with `--version`.",
  };
}

function hasVersion(owner: Parameters<typeof lookup>[0]): boolean {
  const env = lookup(owner, "env");
  return env?.kind === "unknown" || lookupPath(env, ["VERSION"]) !== undefined;
}

/** A tag that is certainly not the hash: `:latest`, `type=sha` with its prefix. */
function isOtherTag(text: string): boolean {
  if (/^type=/.test(text)) {
    if (/^type=(?:ref|semver|schedule|edge|pep440)\b/.test(text)) return true;
    if (/^type=sha\b/.test(text)) return !/format=long/.test(text) || !/prefix=(?:,|$)/.test(text);
    return /^type=raw,/.test(text) && !text.includes("{{") && !text.includes("$");
  }

  const tag = /:([^:/]*)$/.exec(text.replace(/\$\{\{[^}]{0,200}\}\}(?=[/:])/g, "x"))?.[1];
  return tag === undefined
    ? !text.includes("$")
    : /^[\w.-]+$/.test(tag) || /^\$\{\{ ?github\.(?:ref_name|run_number|run_id) ?\}\}$/.test(tag);
}
