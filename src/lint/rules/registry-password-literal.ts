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
    title: "Registry password is plain text, not the name of a secret",
    fixable: true,
    securitySeverity: 8.2,
  },
  *checkConfig({ config }) {
    const accessoryRegistries = config.accessories.all.flatMap(({ registry }) => registry ?? []);
    for (const registry of [config.registry, ...accessoryRegistries]) yield* checkPassword(registry);
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
      ? `Kamal logs in with the text ${password.text} itself, because it looks up a name in .kamal/secrets only if the name is in a list`
      : "The registry password is in the repository, so anyone who can read the repository can push images",
    help: isName
      ? `Write \`password: [${password.text}]\`.`
      : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, and store a new password as a repository secret, because the old one stays in the git history.",
    ...(isName && { fix: rewrite(password, `[${password.text}]`) }),
  };
}
