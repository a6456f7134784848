import { posix } from "node:path";
import { accessoryFiles } from "../../project/surroundings.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const accessoryFileMissing: Rule = {
  metadata: {
    id: "accessory-file-missing",
    severity: "warning",
    title: "Files that an accessory uploads are in the repository",
  },
  *check(project) {
    const isIgnored = gitIgnore(project);
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of accessoriesOf(config)) {
        for (const { local, node: item } of accessoryFiles(node)) {
          if (local === undefined || local.startsWith("/") || local.startsWith("~") || local.includes("<%")) continue;
          const missing = project.surroundings.entries.get(local) === "missing";
          const ignored = isIgnored(local);
          if ((!missing && !ignored) || workflowWrites(project, posix.join(project.directory, local))) continue;
          const place = item.kind === "map" ? (lookup(item, "local") ?? item) : item;
          yield {
            at: rangeOf(place),
            message: ignored
              ? `${local} (\`${name}\`) is ignored by git, so a runner does not have it; Kamal says: Missing file`
              : `${local} (\`${name}\`) is not in the repository; Kamal says: Missing file`,
            help: ignored ? "Commit it, or write it in a step before the deploy." : "Create it, or correct the path.",
          };
        }
      }
    }
  },
};
