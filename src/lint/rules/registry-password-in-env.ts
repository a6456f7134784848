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
    if (password?.kind !== "secret") return;

    // A token of another name may also be meant for the app: `GITHUB_TOKEN` for GitHub's API.
    const isOnlyRegistry = /REGISTRY|DOCKER|GHCR/i.test(password.name);

    for (const { name, path, ...at } of secrets) {
      if (name !== password.name || !/^(?:env|servers\/[^/]+\/env)\//.test(path)) continue;

      yield {
        at,
        message: `The app's containers get \`${name}\`, the password of the registry, so anyone who gets into the app can change its images`,
        ...(isOnlyRegistry
          ? { help: "Remove it here: Kamal reads it for `registry/password` without this line." }
          : {
              severity: "info" as const,
              help: "If the app does not use it, remove it here: Kamal reads it for `registry/password` without this line. Otherwise give the app a token of its own, which cannot write images.",
            }),
      };
    }
  },
};
