import { isLocalRegistry } from "../../config/registries.ts";
import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { isTemplateValue } from "../facts/secret-names.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const registryPasswordLiteral: Rule = {
  metadata: {
    id: "registry-password-literal",
    severity: "error",
    title: "The registry's password is the name of a secret, in a list",
    fixable: true,
    securitySeverity: 8.2,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const accessories = lookup(config, "accessories");
      const owners: Node[] = [
        config,
        ...(accessories?.kind === "map" ? accessories.pairs.map((pair) => pair.value) : []),
      ];
      for (const owner of owners) {
        const registry = lookup(owner, "registry");
        const server = lookup(registry, "server");
        const password = lookup(registry, "password");
        if (password?.kind !== "scalar" || password.type !== "string" || isTemplateValue(password.text)) continue;
        if (server?.kind === "scalar" && isLocalRegistry(server.text)) continue;
        const isName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(password.text);
        yield {
          at: rangeOf(password),
          message: isName
            ? `Kamal logs in with the text ${password.text} itself: only a name in a list is looked up in .kamal/secrets`
            : "The registry's password is written out here: everybody who can read the repository can push images",
          help: isName
            ? `Write \`password: [${password.text}]\`.`
            : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, keep the value as a repository secret, and replace it: git keeps the old one.",
          ...(isName && { fix: rewrite(password, `[${password.text}]`) }),
        };
      }
    }
  },
};
