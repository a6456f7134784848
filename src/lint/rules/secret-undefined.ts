import type { LocatedSecret } from "../../config/required-secrets.ts";
import type { Variant } from "../../project/project.ts";
import { definedNames } from "../../repository/secrets-file.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { gitIgnoreFromRoot } from "../facts/gitignore.ts";
import { automationTexts, plainDeploys } from "../facts/plain-deploys.ts";
import { isMisnamed } from "../facts/secrets-file-names.ts";
import { deploysFromWorkflow, isDeployedAsConfigFile, workflowWrites } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretUndefined: Rule = {
  metadata: {
    id: "secret-undefined",
    severity: "warning",
    title: "Secret is not defined in the secrets file",
  },
  *checkConfig(deployed) {
    const { config, variant } = deployed;
    if (mayBeDefinedElsewhere(deployed)) return;

    const defined = definedNames(variant.secrets.flatMap((file) => file.entries));
    const missing = config.secrets.filter(({ name }) => !defined.has(name));
    const [first] = missing;
    if (first !== undefined && missing.length > 1 && variant.secrets.every((file) => file.state === "missing")) {
      // A missing file is one problem, not one per secret.
      const names = [...new Set(missing.map(({ name }) => name))];
      const problem = withoutFile(variant, { ...first, names, templateLacks: missingInTemplate(deployed, names) });
      yield { ...problem, ...(isCertainlyMissing(deployed, missing) ? { severity: "error" as const } : {}) };
      return;
    }

    for (const secret of missing) {
      const isName = /^[A-Za-z_]\w*$/.test(secret.name);
      yield isName ? withoutLine(deployed, secret) : withoutName(secret);
    }
  },
};

/** The deploy may find secrets that the files in the repository do not show. */
function mayBeDefinedElsewhere({ project, variant }: DeployableConfig): boolean {
  const { secrets, file: own, destination } = variant;
  // No list of files, or an unreadable file: the defined secrets are unknown.
  if (secrets.length === 0 || secrets.some((file) => file.state === "unreadable")) return true;
  if (secrets.some((file) => workflowWrites(project, file.path))) return true;
  // secrets-file-name reports `secrets-staging`.
  if (project.surroundings.secretsNeighbours.some((each) => !each.isTemplate && isMisnamed(each, destination)))
    return true;

  // Ignored files exist on the machines that deploy; only a runner starts without them.
  const isIgnored = gitIgnoreFromRoot(project);
  const isIgnoredByGit = secrets.some((file) => file.state === "missing" && isIgnored(file.path));
  if (isIgnoredByGit && !deploysFromWorkflow(project)) return true;

  return own !== undefined && isDeployedAsConfigFile(project, own.path);
}

/** Kamal asks for the registry's password and the app's secrets in each deploy, for those of accessories not. */
function isCertainlyMissing(deployed: DeployableConfig, missing: readonly LocatedSecret[]): boolean {
  if (!missing.some(({ path }) => path === "registry/password" || path.startsWith("env/secret"))) return false;
  if (automationTexts(deployed).some((text) => /\.kamal\/secrets|secrets-common/.test(text))) return false;
  return plainDeploys(deployed).length > 0;
}

function withoutName({ name: _name, path, ...at }: LocatedSecret): Problem {
  return {
    at,
    message: `Expected the name of a secret (${path}), but this is not a valid name`,
    help: "Write a name such as `API_KEY`, and define it in the secrets file. If this is the value of a secret, replace that secret, because the old value stays in the git history.",
  };
}

/** The secrets file of another destination, or of none, that has the line. */
function otherFileWith(name: string, { project, variant }: DeployableConfig): string | undefined {
  const own = new Set(variant.secrets.map(({ path }) => path));
  return project.variants
    .flatMap(({ secrets }) => secrets)
    .find(({ path, entries }) => !own.has(path) && definedNames(entries).has(name))?.path;
}

function withoutLine(deployed: DeployableConfig, { name, path, ...at }: LocatedSecret): Problem {
  const { variant } = deployed;
  const other = otherFileWith(name, deployed);
  const [common] = variant.secrets;
  if (other !== undefined && common !== undefined) {
    return {
      at,
      message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}, but only in ${other}, which this deploy does not read`,
      help: `Move its line from ${other} to ${common.path}, which all deploys read, or repeat it in ${variant.secrets.at(-1)?.path}.`,
      shared: {
        key: JSON.stringify([filesOf(variant), other]),
        name,
        words: (names) => ({
          message: `The secrets ${names} are not defined in ${filesOf(variant)}, but only in ${other}, which this deploy does not read`,
          help: `Move their lines from ${other} to ${common.path}, which all deploys read, or repeat them in ${variant.secrets.at(-1)?.path}.`,
        }),
      },
    };
  }

  return {
    at,
    message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
    help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or pass a repository secret with that name to the action (input \`secrets\` or \`env:\`).`,
    shared: {
      key: filesOf(variant),
      name,
      words: (names) => ({
        message: `The secrets ${names} are not defined in ${filesOf(variant)}`,
        help: `Add a line \`NAME=$NAME\` for each to ${variant.secrets.at(-1)?.path}, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).`,
      }),
    },
  };
}

/** What the template of the missing file lacks, as a sentence. */
function missingInTemplate({ project, variant }: DeployableConfig, names: readonly string[]): string {
  const suffix = variant.destination ?? "";
  const template = project.surroundings.secretsNeighbours.find((each) => each.isTemplate && each.suffix === suffix);
  if (template?.source === undefined) return "";

  const defined = new Set(template.entries.flatMap(({ name, rawValue }) => (rawValue === undefined ? [] : name)));
  const lacking = names.filter((name) => !defined.has(name));
  if (lacking.length === 0) return "";
  const rest = lacking.length > 5 ? ` and ${lacking.length - 5} more` : "";
  return ` ${template.path} also lacks ${lacking
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(", ")}${rest}.`;
}

interface MissingFile extends LocatedSecret {
  readonly names: readonly string[];
  readonly templateLacks: string;
}

function withoutFile(variant: Variant, first: MissingFile): Problem {
  const { name: _name, path: _path, names, templateLacks, ...at } = first;
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return {
    at,
    message: `The secrets ${shown.join(", ")}${rest} are not defined in ${filesOf(variant)}`,
    help: `Create ${variant.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).${templateLacks}`,
  };
}

function filesOf(variant: Variant): string {
  const present = variant.secrets.filter((file) => file.state === "text").map((file) => file.path);
  if (present.length > 0) return present.join(" or ");

  return `${variant.secrets.map((file) => file.path).join(" or ")} (neither file exists)`;
}
