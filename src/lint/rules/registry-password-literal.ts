import type { Registry } from "../../config/registry.ts";
import { nodeOf } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { isTemplateValue } from "../facts/secret-names.ts";
import { rewrite } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const registryPasswordLiteral: Rule = {
  metadata: {
    id: "registry-password-literal",
    severity: "error",
    title: "The registry's password is the name of a secret, in a list",
    fixable: true,
    securitySeverity: 8.2,
  },
  *checkConfig({ config }) {
    const own = config.accessories.all.flatMap(({ registry }) => registry ?? []);
    for (const registry of [config.registry, ...own]) yield* checkPassword(registry);
  },
};

function* checkPassword(registry: Registry): Iterable<Problem> {
  const password = nodeOf(registry.password);
  if (registry.isLocal === true || password?.kind !== "scalar" || password.type !== "string") return;
  if (isTemplateValue(password.text)) return;

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
