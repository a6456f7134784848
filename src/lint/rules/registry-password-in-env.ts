import { knownValue } from "../../config/setting.ts";
import type { Rule } from "../rule.ts";

export const registryPasswordInEnv: Rule = {
  metadata: {
    id: "registry-password-in-env",
    severity: "warning",
    title: "The app's containers get the password of the registry",
    securitySeverity: 5.3,
  },
  *checkConfig({ config: { registry, secrets } }) {
    const password = knownValue(registry.password);
    // A token of another name may also be meant for the app: `GITHUB_TOKEN` for GitHub's API.
    if (password?.kind !== "secret" || !/REGISTRY|DOCKER/i.test(password.name)) return;

    for (const { name, path, ...at } of secrets) {
      if (name !== password.name || !/^(?:env|servers\/[^/]+\/env)\//.test(path)) continue;

      yield {
        at,
        message: `The app's containers get \`${name}\`, the password of the registry, so anyone who gets into the app can change its images`,
        help: "Remove it here: Kamal reads it for `registry/password` without this line.",
      };
    }
  },
};
