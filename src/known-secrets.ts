import type { InputProblem } from "./catalogue/input-entries.ts";
import { parseSecretsInput } from "./secret-inputs.ts";
import { isSecretVariable } from "./text/secret-policy.ts";

/**
 * The secrets that the step was given, before anything says which of them are used: what the inputs
 * hold, even an input that cannot be parsed, and variables that are named like secrets. The post
 * step, which remembers nothing, knows them too.
 */
export function knownSecrets(env: NodeJS.ProcessEnv): string[] {
  const given = env.INPUT_SECRETS ?? "";
  const problems: InputProblem[] = [];
  const parsed = parseSecretsInput(given, problems)?.values() ?? [];
  const named = Object.entries(env).flatMap(([name, value = ""]) =>
    isSecretVariable(name) && !name.startsWith("INPUT_") ? [value] : [],
  );
  const values = [
    env["INPUT_SSH-PRIVATE-KEY"] ?? "",
    env["INPUT_GITHUB-TOKEN"] ?? "",
    ...parsed,
    ...(problems.length > 0 ? [given] : []),
    ...named,
  ];

  // The actor's name can be the value of a secret (the registry's username), but it is not one.
  return values.filter((value) => value !== "" && value !== env.GITHUB_ACTOR);
}
