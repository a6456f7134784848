import { posix } from "node:path";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const accessoryFileMissing: Rule = {
  metadata: {
    id: "accessory-file-missing",
    severity: "warning",
    title: "Files that an accessory uploads are in the repository",
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
            ? `${local} (\`${name}\`) is ignored by git, so a runner does not have it; Kamal says: Missing file`
            : `${local} (\`${name}\`) is not in the repository; Kamal says: Missing file`,
          help: ignored ? "Commit it, or write it in a step before the deploy." : "Create it, or correct the path.",
        };
      }
    }
  },
};
