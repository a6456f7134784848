import type { Config } from "../../config/config.ts";
import { type Known, knownValue } from "../../config/setting.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { hasTemplateSigns } from "../facts/placeholder.ts";
import type { Problem, Rule } from "../rule.ts";

export const containerName: Rule = {
  metadata: {
    id: "container-name",
    severity: "error",
    title: "Docker rejects the container name",
  },
  *checkConfig({ config }) {
    const { service } = config;
    // Kamal accepts it, but every name begins with it. Another rule reports placeholders.
    if (service.kind === "known" && /^[_-][a-z0-9_-]*$/i.test(service.value) && !hasTemplateSigns(service.value)) {
      yield badService(service);
      return;
    }

    for (const { node, name } of namesOf(config)) {
      if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(name)) continue;

      yield {
        at: rangeOf(node),
        message: `Kamal uses this in a container name, but Docker rejects it: Invalid container name (\`${name}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
        help: "Use only letters, digits, `-`, `_` and `.`.",
      };
    }
  },
};

function badService({ value, node }: Known<string>): Problem {
  return {
    at: rangeOf(node),
    message: `The names of all containers begin with the service, but Docker rejects this in the name of a container: Invalid container name (\`${value}-…\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
    help: "Begin it with a letter or a digit.",
  };
}

/** `SERVICE-ROLE-VERSION` for a role; `SERVICE-NAME` or its own `service` for an accessory. */
function namesOf(config: Config): { node: Node; name: string }[] {
  const prefix = knownValue(config.service) ?? "app";
  // Other rules report what Kamal itself rejects, and placeholders.
  if (!/^[a-z0-9_-]+$/i.test(prefix) || hasTemplateSigns(prefix)) return [];

  return config.namedContainers.flatMap((container) => {
    const { key, name } = container;
    const own = container.kind === "accessory" ? container.service : undefined;
    if (own?.kind === "unknown" || key?.type !== "string") return [];

    return own?.kind === "known" ? [{ node: own.node, name: own.value }] : [{ node: key, name: `${prefix}-${name}` }];
  });
}
