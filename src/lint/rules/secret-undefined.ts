import type { Variant } from "../../project/project.ts";
import { requiredSecrets } from "../../project/required-secrets.ts";
import { definedNames } from "../../project/secrets-file.ts";
import { isAppOfItsOwn } from "../data/other-apps.ts";
import { workflowWrites } from "../data/secret-names.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const secretUndefined: Rule = {
  metadata: {
    id: "secret-undefined",
    severity: "warning",
    title: "Every secret that the configuration names is defined in the secrets file that Kamal reads",
  },
  *check(project) {
    for (const { config, variant } of deployableVariants(project)) {
      // No list, or a file that cannot be read: what is defined is not known.
      if (variant.secrets.length === 0 || variant.secrets.some((file) => file.state === "unreadable")) continue;
      if (variant.secrets.some((file) => workflowWrites(project, file.path))) continue;
      // Deployed by `-c` instead of `-d`, it reads the files of no destination.
      const others = isAppOfItsOwn(project, variant) ? project.chosen.secrets : [];
      const defined = definedNames([...variant.secrets, ...others].flatMap((file) => file.entries));
      for (const { name, path, ...at } of requiredSecrets(config)) {
        if (defined.has(name)) continue;
        yield {
          at,
          message: `The secret \`${name}\` (${path}) is not defined in ${filesOf(variant)}`,
          help: `Add a line \`${name}=$${name}\` to ${variant.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`,
        };
      }
    }
  },
};

function filesOf(variant: Variant): string {
  const present = variant.secrets.filter((file) => file.state === "text").map((file) => file.path);
  if (present.length > 0) return present.join(" or ");
  return `${variant.secrets.map((file) => file.path).join(" or ")} (neither file exists)`;
}
