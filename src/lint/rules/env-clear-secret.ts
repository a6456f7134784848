import { keyName, lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { isSecretName, isTemplateValue } from "../facts/secret-names.ts";
import type { Problem, Rule } from "../rule.ts";

export const envClearSecret: Rule = {
  metadata: {
    id: "env-clear-secret",
    severity: "warning",
    title: "What is secret by its name is below `env/secret`, not written out in `env/clear`",
    securitySeverity: 7.2,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const env of envsOf(config)) yield* checkEnv(env);
    }
  },
};

function* checkEnv(env: Node): Iterable<Problem> {
  const complex = ["clear", "secret", "tags"].some((key) => lookup(env, key) !== undefined);
  const clear = complex ? lookup(env, "clear") : env;
  if (clear?.kind !== "map") return;
  for (const { key, value } of clear.pairs) {
    const name = keyName(key);
    if (name === undefined || !isSecretName(name) || value.kind !== "scalar" || value.type !== "string") continue;
    if (isTemplateValue(value.text)) continue;
    const certain = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(name) && /^[0-9a-f]{32,}$/i.test(value.text);
    yield {
      at: rangeOf(key),
      ...(certain ? { severity: "error" as const } : {}),
      message: `\`${name}\` is written out here: everybody who can read the repository has its value`,
      help: `Name it below \`env/secret\`, and add \`${name}=$${name}\` to .kamal/secrets; replace the value, because git keeps it.`,
    };
  }
}

function envsOf(config: MapNode): Node[] {
  const owners = ["servers", "accessories"].flatMap((section) => {
    const node = lookup(config, section);
    return node?.kind === "map" ? node.pairs.map((pair) => lookup(pair.value, "env")) : [];
  });
  const tags = lookup(lookup(config, "env"), "tags");
  const tagged = tags?.kind === "map" ? tags.pairs.map((pair) => pair.value) : [];
  return [lookup(config, "env"), ...tagged, ...owners].filter((node) => node !== undefined);
}
