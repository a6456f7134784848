import type { LocatedSecret } from "../../config/required-secrets.ts";
import type { Variant } from "../../project/project.ts";
import { definedNames } from "../../repository/secrets-file.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import { deploysFromWorkflow } from "../facts/secret-names.ts";
import { isConfigOfItsOwn, workflowWritesSecrets } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretUndefined: Rule = {
  metadata: {
    id: "secret-undefined",
    severity: "warning",
    title: "Every secret that the configuration names is defined in the secrets file that Kamal reads",
  },
  *checkConfig(deployed) {
    const { config, variant } = deployed;
    if (mayBeDefinedElsewhere(deployed)) return;

    const defined = definedNames(variant.secrets.flatMap((file) => file.entries));
    const missing = config.secrets.filter(({ name }) => !defined.has(name));
    const [first] = missing;
    if (first !== undefined && missing.length > 1 && variant.secrets.every((file) => file.state === "missing")) {
      // One thing is wrong, not as many as there are names.
      yield withoutFile(variant, { ...first, names: [...new Set(missing.map(({ name }) => name))] });
      return;
    }

    for (const secret of missing) {
      const isName = /^[A-Za-z_]\w*$/.test(secret.name);
      yield isName ? withoutLine(variant, secret) : withoutName(secret);
    }
  },
};

/** What the files of the repository define is not all that the deploy finds, or is not known. */
function mayBeDefinedElsewhere({ project, variant }: DeployableConfig): boolean {
  const { secrets, destination, file: own } = variant;
  // No list, or a file that cannot be read: what is defined is not known.
  if (secrets.length === 0 || secrets.some((file) => file.state === "unreadable")) return true;
  if (secrets.some((file) => workflowWritesSecrets(project, file.path, destination))) return true;

  // Kept out of git, the files lie on the machines that deploy; only a runner begins without them.
  const isIgnored = gitIgnore(project);
  const isKeptOut = secrets.some((file) => file.state === "missing" && isIgnored(file.path));
  if (isKeptOut && !deploysFromWorkflow(project)) return true;

  return own !== undefined && isConfigOfItsOwn(project, own.path);
}

function withoutName({ name: _name, path, ...at }: LocatedSecret): Problem {
  return {
    at,
    message: `The name of a secret is expected here (${path}), and this is none`,
    help: "Write a name such as `API_KEY`, and let the secrets file say where its value comes from. If a value stands here, it is in git: replace it where it is used.",
  };
}

function withoutLine(variant: Variant, { name, path, ...at }: LocatedSecret): Problem {
  return {
    at,
    message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
    help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
  };
}

function withoutFile(variant: Variant, first: LocatedSecret & { names: readonly string[] }): Problem {
  const { name: _name, path: _path, names, ...at } = first;
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return {
    at,
    message: `The secrets ${shown.join(", ")}${rest} are not defined in ${filesOf(variant)}`,
    help: `Create ${variant.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or give the action repository secrets of these names (input \`secrets\`, or \`env:\`).`,
  };
}

function filesOf(variant: Variant): string {
  const present = variant.secrets.filter((file) => file.state === "text").map((file) => file.path);
  if (present.length > 0) return present.join(" or ");

  return `${variant.secrets.map((file) => file.path).join(" or ")} (neither file exists)`;
}
