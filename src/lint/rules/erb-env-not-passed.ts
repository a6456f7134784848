import type { Project } from "../../project/project.ts";
import type { Source } from "../../text/source.ts";
import { lookup, type MapNode } from "../../yaml/nodes.ts";
import { type NeededVariable, neededVariables } from "../facts/erb-env.ts";
import { allSecrets } from "../facts/secret-names.ts";
import { type DeployJob, deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const erbEnvNotPassed: Rule = {
  metadata: {
    id: "erb-env-not-passed",
    severity: "warning",
    title: "The workflow that deploys passes the variables that the configuration's ERB needs",
  },
  *check(project) {
    const jobs = deployJobs(project);
    if (jobs.length === 0 || !jobs.every(isEnvironmentKnown)) return;

    const workflow = jobs[0]?.workflow.source.file ?? "";
    const passed = passedNames(project);
    const told = new Set<string>();
    for (const source of evaluatedFiles(project, jobs)) {
      for (const { name, without, at } of neededVariables(source) ?? []) {
        // The first place is enough: passing the variable mends them all.
        if (passed(name) || told.has(name)) continue;

        told.add(name);
        yield {
          at,
          message: `No workflow passes \`${name}\` (${workflow} deploys): ${consequences[without]}`,
          help: `Add \`${name}\` to \`env:\` of the step that deploys, from \`vars\` or \`secrets\`.`,
        };
      }
    }
  },
};

const consequences: Readonly<Record<NeededVariable["without"], string>> = {
  KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
  NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
  empty: "the value is empty, which Kamal refuses in most places",
};

/** Actions that set no variables but their own. */
const harmless =
  /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;

/** Nothing but what is written in the workflow reaches Kamal. */
function isEnvironmentKnown({ workflow, job, steps }: DeployJob): boolean {
  const text = job.source.text.slice(job.start, job.end);
  if (!isHosted(job) || lookup(job, "container") !== undefined) return false;

  // Another config than the one that is looked at; or a program that brings variables along.
  if (/--config-file|\s-c[\s=]|config-file:|working-directory:/.test(text)) return false;
  if (
    /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(
      text,
    )
  )
    return false;

  if (![workflow, job, ...steps].every((owner: MapNode) => isWrittenOut(lookup(owner, "env")))) return false;

  return steps.every((step) => {
    const uses = lookup(step, "uses");
    return uses === undefined || (uses.kind === "scalar" && harmless.test(uses.text));
  });
}

function isWrittenOut(env: ReturnType<typeof lookup>): boolean {
  return env === undefined || (env.kind === "map" && !env.open);
}

/** What runners have anyway is not worth a list: a name in capitals that GitHub, Ruby or a shell sets. */
const ambient =
  /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;

function passedNames(project: Project): (name: string) => boolean {
  const texts = project.surroundings.workflows.map(({ document }) => document?.source.text ?? "");
  // The action hands on the secrets that the config names, and what the secrets file reads.
  const secrets = new Set([
    ...project.variants.flatMap(({ config }) => config?.secrets ?? []).map((use) => use.name),
    ...allSecrets(project).flatMap(({ entry }) => [entry.name, ...entry.references]),
  ]);
  return (name) => ambient.test(name) || secrets.has(name) || texts.some((text) => text.includes(name));
}

/** The base, and the destinations that a job names. */
function evaluatedFiles(project: Project, jobs: readonly DeployJob[]): Source[] {
  const texts = jobs.map(({ workflow }) => workflow.source.text);
  const files = project.variants.flatMap(({ destination, file }) =>
    destination !== undefined && texts.some((text) => text.includes(destination)) ? [file] : [],
  );
  return [project.config, ...files].flatMap((file) => file?.document?.source ?? []);
}
