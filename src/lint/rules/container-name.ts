import type { Config } from "../../config/config.ts";
import { type Known, knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { mentionedInWorkflows } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const containerName: Rule = {
  metadata: {
    id: "container-name",
    severity: "error",
    title: "Docker rejects the container name",
  },
  *checkConfig({ project, config }) {
    const { service } = config;
    // Kamal accepts it, but every name begins with it.
    if (service.kind === "known" && /^[_-][a-z0-9_-]*$/i.test(service.value)) {
      if (!isReplaced(project, service.value)) yield badService(service);
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

/** A workflow that mentions the placeholder replaces it. */
function isReplaced(project: Project, service: string): boolean {
  return placeholder.test(service) && mentionedInWorkflows(project, new RegExp(RegExp.escape(service)));
}

const placeholder = /^__[A-Z0-9_-]+$/i;

function badService({ value, node }: Known<string>): Problem {
  const isPlaceholder = placeholder.test(value);
  return {
    at: rangeOf(node),
    message: `${isPlaceholder ? "The service is a placeholder, which" : "The names of all containers begin with the service, but"} Docker rejects${isPlaceholder ? "" : " this"} in the name of a container: Invalid container name (\`${value}-…\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
    help: isPlaceholder ? "Replace it with the app's name." : "Begin it with a letter or a digit.",
    // A script may replace it.
    ...(isPlaceholder ? { severity: "warning" as const } : {}),
  };
}

/** `SERVICE-ROLE-VERSION` for a role; `SERVICE-NAME` or its own `service` for an accessory. */
function namesOf(config: Config): { node: Node; name: string }[] {
  const prefix = knownValue(config.service) ?? "app";
  // Another rule reports what Kamal itself rejects.
  if (!/^[a-z0-9_-]+$/i.test(prefix)) return [];

  return config.namedContainers.flatMap((container) => {
    const { key, name } = container;
    const own = container.kind === "accessory" ? container.service : undefined;
    if (own?.kind === "unknown" || key?.type !== "string") return [];

    return own?.kind === "known" ? [{ node: own.node, name: own.value }] : [{ node: key, name: `${prefix}-${name}` }];
  });
}
