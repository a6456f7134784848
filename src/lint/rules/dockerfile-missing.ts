import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { neverBuilds } from "../facts/skipped-builds.ts";
import type { Rule } from "../rule.ts";

export const dockerfileMissing: Rule = {
  metadata: {
    id: "dockerfile-missing",
    severity: "warning",
    title: "Dockerfile is not in the repository",
  },
  *checkConfig({ project, config }) {
    const { dockerfile, gemfile } = project.files;
    if (dockerfile.source !== undefined || project.problems.some(({ file }) => file === dockerfile.path)) return;

    if (neverBuilds(project)) return;

    const builder = lookup(config.root, "builder");
    const configured = lookup(builder, "dockerfile");
    // Without an app, the image is built elsewhere.
    if (builder?.kind === "unknown" || lookup(builder, "pack") !== undefined || configured?.kind === "unknown") return;
    if (configured === undefined && gemfile.source === undefined) return;

    yield {
      at: rangeOf(configured ?? builder ?? nodeOf(config.image) ?? config.root),
      message: `${dockerfile.path} does not exist, so Kamal cannot build the image (Missing ${dockerfile.path})`,
      help: "Add a Dockerfile (Rails: `bin/rails app:update`), or set `builder/dockerfile` to its path.",
    };
  },
};
