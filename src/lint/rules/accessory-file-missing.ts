import { posix } from "node:path";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const accessoryFileMissing: Rule = {
  metadata: {
    id: "accessory-file-missing",
    severity: "warning",
    title: "File uploaded by an accessory is not in the repository",
  },
  *checkConfig({ project, config }) {
    const isIgnored = gitIgnore(project);
    for (const { name, files } of config.accessories.all) {
      for (const { local, node } of files) {
        if (local === undefined || local.startsWith("/") || local.startsWith("~") || local.includes("<%")) continue;

        const missing = project.surroundings.entries.get(local) === "missing";
        const ignored = isIgnored(local);
        if ((!missing && !ignored) || workflowWrites(project, posix.join(project.directory, local))) continue;

        const place = node.kind === "map" ? (lookup(node, "local") ?? node) : node;
        yield {
          at: rangeOf(place),
          message: ignored
            ? `\`${name}\` uploads ${local}, but git ignores it, so the runner does not have it and Kamal stops (Missing file)`
            : `\`${name}\` uploads ${local}, but it is not in the repository, so Kamal stops (Missing file)`,
          help: ignored ? "Commit it, or create it in a step before the deploy." : "Create it, or correct the path.",
        };
      }
    }
  },
};
