import type { Project } from "../../project/project.ts";
import type { Source } from "../../text/source.ts";
import { lookup, type MapNode, sourceTextOf } from "../../yaml/nodes.ts";
import { type NeededVariable, neededVariables } from "../facts/erb-env.ts";
import { deploysFromFile } from "../facts/passed-secrets.ts";
import { allSecrets } from "../facts/secret-names.ts";
import { type DeployJob, deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const erbEnvNotPassed: Rule = {
  metadata: {
    id: "erb-env-not-passed",
    severity: "warning",
    title: "Workflow does not pass a variable that the config needs",
  },
  *check(project) {
    const jobs = deployJobs(project);
    if (jobs.length === 0 || !jobs.every(isEnvironmentKnown)) return;

    const workflow = jobs[0]?.workflow.source.file ?? "";
    const passed = passedNames(project);
    const reported = new Set<string>();
    for (const source of evaluatedFiles(project, jobs)) {
      for (const { name, without, at } of neededVariables(source) ?? []) {
        // Only its first use: passing the variable fixes all of them.
        if (passed(name) || reported.has(name)) continue;

        reported.add(name);
        yield {
          at,
          message: `${workflow} deploys without \`${name}\`, which no workflow passes: ${consequences[without]}`,
          help: `Add \`${name}\` to \`env:\` of the step that deploys, with a value from \`vars\` or \`secrets\`.`,
        };
      }
    }
  },
};

const consequences: Readonly<Record<NeededVariable["without"], string>> = {
  KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
  NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
  empty: "the value is then empty, and Kamal rejects that in most places",
};

/** Actions that set no variables for a config to read. */
const harmless =
  /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;

/** Kamal gets only the variables that the workflow spells out. */
function isEnvironmentKnown(deploy: DeployJob): boolean {
  const { workflow, job, steps, otherUses } = deploy;
  if (otherUses !== undefined || deploysFromFile(deploy)) return false;

  const text = sourceTextOf(job);
  if (!isHosted(job) || lookup(job, "container") !== undefined) return false;

  // The job may deploy another config.
  if (/--config-file|\s-c[\s=]|config-file:|working-directory:/.test(text)) return false;
  // A program may load more variables.
  if (
    /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(
      text,
    )
  )
    return false;

  if (![workflow, job, ...steps].every((owner: MapNode) => isComplete(lookup(owner, "env")))) return false;

  return steps.every((step) => {
    const uses = lookup(step, "uses");
    return uses === undefined || (uses.kind === "scalar" && harmless.test(uses.text));
  });
}

function isComplete(env: ReturnType<typeof lookup>): boolean {
  return env === undefined || (env.kind === "map" && !env.open);
}

/** Variables that GitHub, Ruby or a shell sets on every runner; most are known by their prefix. */
const ambient =
  /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;

function passedNames(project: Project): (name: string) => boolean {
  const texts = project.surroundings.workflows.map(({ document }) => document?.source.text ?? "");
  // The action passes the secrets used in the config and the variables read by the secrets file.
  const secrets = new Set([
    ...project.variants.flatMap(({ config }) => config?.secrets ?? []).map((use) => use.name),
    ...allSecrets(project).flatMap(({ entry }) => [entry.name, ...entry.references]),
  ]);
  return (name) => ambient.test(name) || secrets.has(name) || texts.some((text) => text.includes(name));
}

/** The base config, and the files of destinations that a deploying workflow mentions. */
function evaluatedFiles(project: Project, jobs: readonly DeployJob[]): Source[] {
  const texts = jobs.map(({ workflow }) => workflow.source.text);
  const files = project.variants.flatMap(({ destination, file }) =>
    destination !== undefined && texts.some((text) => text.includes(destination)) ? [file] : [],
  );
  return [project.config, ...files].flatMap((file) => file?.document?.source ?? []);
}
