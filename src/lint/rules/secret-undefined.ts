import { type LocatedSecret, requiredSecrets } from "../../config/required-secrets.ts";
import type { Variant } from "../../project/project.ts";
import { definedNames } from "../../repository/secrets-file.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
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
  *check(project) {
    const isIgnored = gitIgnore(project);
    const fromWorkflow = deploysFromWorkflow(project);
    for (const { config, variant } of deployableVariants(project)) {
      // No list, or a file that cannot be read: what is defined is not known.
      if (variant.secrets.length === 0 || variant.secrets.some((file) => file.state === "unreadable")) continue;
      if (variant.secrets.some((file) => workflowWritesSecrets(project, file.path, variant.destination))) continue;
      // Kept out of git, the files lie on the machines that deploy; only a runner begins without them.
      if (!fromWorkflow && variant.secrets.some((file) => file.state === "missing" && isIgnored(file.path))) continue;
      if (variant.file !== undefined && isConfigOfItsOwn(project, variant.file.path)) continue;
      const defined = definedNames(variant.secrets.flatMap((file) => file.entries));
      const missing = requiredSecrets(config).filter(({ name }) => !defined.has(name));
      const first = missing[0];
      if (first !== undefined && missing.length > 1 && variant.secrets.every((file) => file.state === "missing")) {
        // One thing is wrong, not as many as there are names.
        yield withoutFile(variant, { ...first, names: [...new Set(missing.map(({ name }) => name))] });
        continue;
      }
      for (const { name, path, ...at } of missing) {
        if (!/^[A-Za-z_]\w*$/.test(name)) {
          yield {
            at,
            message: `The name of a secret is expected here (${path}), and this is none`,
            help: "Write a name such as `API_KEY`, and let the secrets file say where its value comes from. If a value stands here, it is in git: replace it where it is used.",
          };
          continue;
        }
        yield {
          at,
          message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
          help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
        };
      }
    }
  },
};

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
