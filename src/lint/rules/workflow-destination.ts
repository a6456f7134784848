import type { Project } from "../../project/project.ts";
import { lookup } from "../../yaml/nodes.ts";
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

    const files = project.neighbours.filter((name) => /^deploy\..+\.yml$/.test(name));
    const available = files.map((name) => name.slice("deploy.".length, -".yml".length)).join(", ") || "none";

    for (const { destination, at } of deployCalls(project)) {
      if (destination === undefined) {
        if (!requiresDestination(project)) continue;
        yield {
          at,
          message: "This deploys without a destination, but deploy.yml has `require_destination: true`, so Kamal stops",
          help: `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${available}.`,
        };
      } else if (!files.includes(`deploy.${destination}.yml`) && !workflowWrites(project, fileOf(destination))) {
        yield {
          at,
          message: `The destination \`${destination}\` has no file, so Kamal stops (Configuration file not found in ${fileOf(destination)})`,
          help: `Create ${fileOf(destination)}, or correct the name. Available destinations: ${available}.`,
        };
      }
    }
  },
};

function fileOf(destination: string): string {
  return `config/deploy.${destination}.yml`;
}

function requiresDestination(project: Project): boolean {
  const value = lookup(project.config.document?.root, "require_destination");
  return value?.kind === "scalar" && value.value === true;
}
