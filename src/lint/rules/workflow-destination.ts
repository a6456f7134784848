import { posix } from "node:path";
import { Config } from "../../config/config.ts";
import { destinationPath } from "../../config/destinations.ts";
import { knownValue } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { mergeRoots } from "../../yaml/deep-merge.ts";
import { rootMap } from "../../yaml/document.ts";
import { type DeployCall, deployCalls } from "../facts/deploy-calls.ts";
import { optionOf } from "../facts/kamal-calls.ts";
import { callsOfApp } from "../facts/repository-calls.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const workflowDestination: Rule = {
  metadata: {
    id: "workflow-destination",
    severity: "warning",
    title: "Workflow or hook uses a missing destination",
  },
  *check(project) {
    // Workflows use the default config file, so others cannot be checked against them.
    if (project.config.path !== "config/deploy.yml" || project.config.document === undefined) return;

    const available = project.destinations.join(", ") || "none";
    const isRequired = requiresDestination(project);

    const calls: readonly OtherCall[] = [...deployCalls(project), ...otherCalls(project)];
    for (const { destination, at, command } of calls) {
      if (destination === undefined) {
        if (!isRequired) continue;
        yield {
          at,
          message: `This ${command === undefined ? "deploys" : `runs \`kamal ${command}\``} without a destination, but deploy.yml has \`require_destination: true\`, so Kamal stops`,
          help:
            command === undefined
              ? `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${available}.`
              : `Add \`-d NAME\`; in a hook, \`-d "$KAMAL_DESTINATION"\`. Available destinations: ${available}.`,
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

interface OtherCall extends DeployCall {
  readonly command?: string;
}

/** Commands that deploy nothing, but read the config, in workflows and hooks. */
function otherCalls(project: Project): OtherCall[] {
  return callsOfApp(project).flatMap((call) => {
    const { command, words, at } = call;
    if (/^(?:setup|deploy|redeploy)$/.test(command) || !readingConfig.test(command)) return [];
    // A variable may have options in it.
    if (words.some(({ dynamic, text }) => dynamic && text.startsWith("$"))) return [];

    const destination = optionOf(call, "-d", "--destination");
    if (destination?.dynamic === true) return [];
    return [{ destination: destination?.text, at: destination?.at ?? at, command }];
  });
}

/** `kamal secrets` is not among them: its commands are for use without a config, too. */
const readingConfig = /^(?:accessory|app|audit|build|config|details|lock|proxy|prune|registry|rollback|server)$/;

/** Only the base counts: Kamal checks this before it reads a destination. */
function requiresDestination({ config }: Project): boolean {
  const base = rootMap(config.document);
  return base !== undefined && knownValue(new Config(mergeRoots(base, undefined)).requiresDestination) === true;
}
