import { rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { type ClearVariable, clearVariables, unknownVariables } from "../facts/clear-variables.ts";
import { secretFromEnv } from "../facts/erb-secrets.ts";
import { plainSecrets } from "../facts/plain-secrets.ts";
import { isHarmlessValue, isPublicName, isPublishable, isSecretName, isVariableName } from "../facts/secret-names.ts";
import type { Problem, Rule } from "../rule.ts";

export const envClearSecret: Rule = {
  metadata: {
    id: "env-clear-secret",
    severity: "warning",
    title: "Secret is written in plain text in `env/clear`",
    securitySeverity: 7.2,
  },
  *checkConfig({ config }) {
    for (const variable of clearVariables(config)) yield* checkVariable(variable);
    for (const variable of unknownVariables(config)) {
      const secret = isPublicName(variable.name) ? undefined : secretFromEnv(variable.value);
      if (secret !== undefined) yield { at: rangeOf(variable.key), ...fromEnvironment(variable.name, secret) };
    }
  },
};

function* checkVariable(variable: ClearVariable): Iterable<Problem> {
  const { name, key, value } = variable;
  const [found] = plainSecrets(sourceTextOf(value));
  const hasSecretName = isSecretName(name) && isSecretValue(variable);
  if (found === undefined && !hasSecretName) return;

  const at = rangeOf(key);
  if (found === undefined && isVariableName(value.text)) {
    yield { at, ...nameInsteadOfValue(name, value.text) };
    return;
  }

  const isRailsKey = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(name) && /^[0-9a-f]{32,}$/i.test(value.text);
  const what = found === undefined || hasSecretName ? "is written" : `contains ${found.what}`;
  yield {
    at,
    ...(isRailsKey || found?.kind === "live" ? { severity: "error" as const } : {}),
    message: `\`${name}\` ${what} in plain text here, so anyone who can read the repository can see its value`,
    help: `List it under \`env/secret\`, add \`${name}=$${name}\` to .kamal/secrets, and change the value, because it stays in the git history.`,
  };
}

/** Kamal hides only what is under `env/secret`: the rest is part of the commands that it prints. */
function fromEnvironment(name: string, secret: string): Pick<Problem, "message" | "help"> {
  const holds = name === secret ? `the secret \`${name}\`` : `\`${name}\`, which contains the secret \`${secret}\`,`;
  return {
    message: `Kamal does not treat ${holds} as one here: it prints the value in its output and passes it on the server's command line`,
    help: `List \`${name}\` under \`env/secret\` instead of here, and define it in .kamal/secrets${name === secret ? ` (\`${name}=$${name}\`)` : " with the same text"}.`,
  };
}

function isSecretValue({ name, value }: ClearVariable): boolean {
  return value.type === "string" && !isHarmlessValue(value.text) && !isPublishable(name, value.text);
}

function nameInsteadOfValue(name: string, other: string): Pick<Problem, "message" | "help"> {
  const entry = name === other ? name : `${name}:${other}`;
  return {
    message: `\`${name}\` gets the text ${other} itself, because Kamal looks up a name only under \`env/secret\``,
    help: `List \`${entry}\` under \`env/secret\`, and add \`${other}=$${other}\` to .kamal/secrets.`,
  };
}
