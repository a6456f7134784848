import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Rule } from "../rule.ts";

export const dockerfileMissing: Rule = {
  metadata: {
    id: "dockerfile-missing",
    severity: "warning",
    title: "The Dockerfile that Kamal builds is in the repository",
  },
  *check(project) {
    const { dockerfile, gemfile } = project.files;
    if (dockerfile.source !== undefined || project.problems.some(({ file }) => file === dockerfile.path)) return;
    for (const { config } of deployableVariants(project)) {
      const builder = lookup(config, "builder");
      const named = lookupPath(config, ["builder", "dockerfile"]);
      // The file of the first variant was looked for; a repository without an app deploys an image built elsewhere.
      if (builder?.kind === "unknown" || lookup(builder, "pack") !== undefined || named?.kind === "unknown") continue;
      if (named === undefined && gemfile.source === undefined) continue;
      if (named?.kind === "scalar" && !dockerfile.path.endsWith(named.text.replace(/^\.\//, ""))) continue;
      yield {
        at: rangeOf(named ?? builder ?? lookup(config, "image") ?? config),
        message: `There is no ${dockerfile.path}; Kamal says at the build: Missing ${dockerfile.path}`,
        help: "Add a Dockerfile (Rails: `bin/rails app:update`), or name it in `builder/dockerfile`.",
      };
    }
  },
};
