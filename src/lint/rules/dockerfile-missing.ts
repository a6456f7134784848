import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const dockerfileMissing: Rule = {
  metadata: {
    id: "dockerfile-missing",
    severity: "warning",
    title: "The Dockerfile that Kamal builds is in the repository",
  },
  *checkConfig({ project, config }) {
    const { dockerfile, gemfile } = project.files;
    if (dockerfile.source !== undefined || project.problems.some(({ file }) => file === dockerfile.path)) return;

    const builder = lookup(config.root, "builder");
    const named = lookup(builder, "dockerfile");
    // The file of the first variant was looked for; a repository without an app deploys an image built elsewhere.
    if (builder?.kind === "unknown" || lookup(builder, "pack") !== undefined || named?.kind === "unknown") return;
    if (named === undefined && gemfile.source === undefined) return;
    if (named?.kind === "scalar" && !dockerfile.path.endsWith(named.text.replace(/^\.\//, ""))) return;

    yield {
      at: rangeOf(named ?? builder ?? nodeOf(config.image) ?? config.root),
      message: `There is no ${dockerfile.path}; Kamal says at the build: Missing ${dockerfile.path}`,
      help: "Add a Dockerfile (Rails: `bin/rails app:update`), or name it in `builder/dockerfile`.",
    };
  },
};
