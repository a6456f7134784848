import { posix } from "node:path";
import { Config } from "../../config/config.ts";
import { destinationPath } from "../../config/destinations.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { mergeRoots } from "../../yaml/deep-merge.ts";
import { rootMap } from "../../yaml/document.ts";
import { deployCalls } from "../facts/deploy-calls.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const workflowDestination: Rule = {
  metadata: {
    id: "workflow-destination",
    severity: "warning",
    title: "Workflow deploys to a missing destination",
  },
  *check(project) {
    // Workflows use the default config file, so others cannot be checked against them.
    if (project.config.path !== "config/deploy.yml" || project.config.document === undefined) return;

    const available = project.destinations.join(", ") || "none";
    const isRequired = requiresDestination(project);

    for (const { destination, at } of deployCalls(project)) {
      if (destination === undefined) {
        if (!isRequired) continue;
        yield {
          at,
          message: "This deploys without a destination, but deploy.yml has `require_destination: true`, so Kamal stops",
          help: `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${available}.`,
        };
        continue;
      }

      const path = destinationPath(project.config.path, destination);
      const name = posix.relative(posix.dirname(project.config.path), path);
      // The file of a template (`deploy.sample.yml`) exists, too.
      if (project.neighbours.includes(name) || workflowWrites(project, path)) continue;

      yield {
        at,
        message: `The destination \`${destination}\` has no file, so Kamal stops (Configuration file not found in ${path})`,
        help: `Create ${path}, or correct the name. Available destinations: ${available}.`,
      };
    }
  },
};

/** Only the base counts: Kamal checks this before it reads a destination. */
function requiresDestination({ config }: Project): boolean {
  const base = rootMap(config.document);
  return base !== undefined && knownValue(new Config(mergeRoots(base, undefined)).requiresDestination) === true;
}
