import type { Config } from "../../config/config.ts";
import { keyName, lookup, type Node, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import { isSecretName, isTemplateValue } from "../facts/secret-names.ts";
import type { Problem, Rule } from "../rule.ts";

export const envClearSecret: Rule = {
  metadata: {
    id: "env-clear-secret",
    severity: "warning",
    title: "Secret is written in plain text in `env/clear`",
    securitySeverity: 7.2,
  },
  *checkConfig({ config }) {
    for (const env of envsOf(config)) yield* checkEnv(env);
  },
};

function* checkEnv(env: Node): Iterable<Problem> {
  const isNested = ["clear", "secret", "tags"].some((key) => lookup(env, key) !== undefined);
  const clear = isNested ? lookup(env, "clear") : env;
  if (clear?.kind !== "map") return;

  for (const { key, value } of clear.pairs) {
    const name = keyName(key);
    if (name === undefined || !isSecretName(name) || value.kind !== "scalar" || value.type !== "string") continue;
    if (isTemplateValue(value.text)) continue;

    const isRailsKey = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(name) && /^[0-9a-f]{32,}$/i.test(value.text);
    yield {
      at: rangeOf(key),
      ...(isRailsKey ? { severity: "error" as const } : {}),
      message: `\`${name}\` is written in plain text here, so anyone who can read the repository can see its value`,
      help: `List it under \`env/secret\`, add \`${name}=$${name}\` to .kamal/secrets, and change the value, because it stays in the git history.`,
    };
  }
}

/** Includes roles and accessories under an ERB condition: anyone can read those, too. */
function envsOf({ root, serversNode, accessoriesNode }: Config): Node[] {
  const shared = lookup(root, "env");
  const tagged = pairsOf(lookup(shared, "tags")).map((pair) => pair.value);
  const owners = [...pairsOf(serversNode), ...pairsOf(accessoriesNode)];
  const own = owners.map((pair) => lookup(pair.value, "env"));

  return [shared, ...tagged, ...own].filter((node) => node !== undefined);
}
