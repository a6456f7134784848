import { imageOf } from "../../app/dockerfile.ts";
import { keyName, lookup, lookupPath, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { secretFromEnv } from "../facts/erb-secrets.ts";
import { isPublicName } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

export const buildArgSecret: Rule = {
  metadata: {
    id: "build-arg-secret",
    severity: "warning",
    title: "Secret is a build argument",
    securitySeverity: 5.9,
  },
  *checkConfig(deployed) {
    for (const { key, value } of pairsOf(lookupPath(deployed.config.root, ["builder", "args"]))) {
      const name = keyName(key);
      // secret-in-plain-text reports literals.
      if (name === undefined || value.kind !== "unknown" || isPublicName(name)) continue;
      if (secretFromEnv(value) === undefined) continue;

      const use = useOf(deployed, name);
      if (use === "none") continue;
      yield {
        at: rangeOf(key),
        ...(use === "earlier stage" && { severity: "info" }),
        message:
          use === "earlier stage"
            ? `\`${name}\` is a build argument, which the build cache keeps, so anyone who gets into the builder or reads a cache in the registry can read the secret`
            : `\`${name}\` is a build argument, which the image's history records (docker history), so anyone who can pull the image can read the secret`,
        help: `List \`${name}\` under \`builder/secrets\` instead, define it in .kamal/secrets, and read it in the Dockerfile with \`RUN --mount=type=secret,id=${name}\` from /run/secrets/${name} in place of \`ARG ${name}\`.`,
      };
    }
  },
};

/** Where the Dockerfile reads the argument; without one that can be read, as part of the image. */
function useOf({ project, config }: DeployableConfig, name: string): "image" | "earlier stage" | "none" {
  const { dockerfile } = project.surroundings;
  if (dockerfile === undefined) return "image";
  if (!dockerfile.arguments.includes(name)) return "none";

  const target = lookup(lookup(config.root, "builder"), "target");
  const image =
    target?.kind === "unknown" ? undefined : imageOf(dockerfile, target?.kind === "scalar" ? target.text : undefined);
  if (image === undefined) return "image";

  const declares = new RegExp(`\\b${RegExp.escape(name)}\\b`);
  return image.instructions.some((each) => each.name === "ARG" && declares.test(each.text)) ? "image" : "earlier stage";
}
