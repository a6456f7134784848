import type { Project } from "../../project/project.ts";
import { lookup } from "../../yaml/nodes.ts";
import { deployCalls } from "../facts/deploy-calls.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const workflowDestination: Rule = {
  metadata: {
    id: "workflow-destination",
    severity: "warning",
    title: "A workflow deploys to a destination that has a file",
  },
  *check(project) {
    // What workflows say is about the default config.
    if (project.config.path !== "config/deploy.yml" || project.config.document === undefined) return;
    const names = project.neighbours.filter((name) => /^deploy\..+\.yml$/.test(name));
    const others = names.map((name) => name.slice("deploy.".length, -".yml".length)).join(", ") || "none";
    for (const { destination, at } of deployCalls(project)) {
      if (destination === undefined) {
        if (!requiresDestination(project)) continue;
        yield {
          at,
          message:
            "This deploys without a destination, and the configuration has `require_destination: true`: Kamal stops",
          help: `Name one with \`-d\` (the action's input \`destination\`); destinations that have a file: ${others}.`,
        };
      } else if (!names.includes(`deploy.${destination}.yml`) && !workflowWrites(project, fileOf(destination))) {
        yield {
          at,
          message: `The destination \`${destination}\` has no file: Kamal stops (Configuration file not found in ${fileOf(destination)})`,
          help: `Create ${fileOf(destination)}, or correct the name; destinations that have a file: ${others}.`,
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
