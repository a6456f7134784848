import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { hasOption } from "../facts/kamal-calls.ts";
import { automationTexts, plainDeploys } from "../facts/plain-deploys.ts";
import { neverBuilds } from "../facts/skipped-builds.ts";
import type { Rule } from "../rule.ts";

export const dockerfileMissing: Rule = {
  metadata: {
    id: "dockerfile-missing",
    severity: "warning",
    title: "Dockerfile is not in the repository",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const { dockerfile, gemfile } = project.files;
    if (dockerfile.source !== undefined || project.problems.some(({ file }) => file === dockerfile.path)) return;

    if (neverBuilds(project)) return;

    const builder = lookup(config.root, "builder");
    const configured = lookup(builder, "dockerfile");
    // Without an app, the image is built elsewhere.
    if (builder?.kind === "unknown" || lookup(builder, "pack") !== undefined || configured?.kind === "unknown") return;
    if (configured === undefined && gemfile.source === undefined) return;

    yield {
      ...(isCertain(deployed) ? { severity: "error" as const } : {}),
      at: rangeOf(configured ?? builder ?? nodeOf(config.image) ?? config.root),
      message: `${dockerfile.path} does not exist, so Kamal cannot build the image (Missing ${dockerfile.path})`,
      help: "Add a Dockerfile (Rails: `bin/rails app:update`), or set `builder/dockerfile` to its path.",
    };
  },
};

/** A workflow builds the image from what is in git, and nothing in it can make a Dockerfile. */
function isCertain(deployed: DeployableConfig): boolean {
  if (automationTexts(deployed).some((text) => /dockerfile|nixpacks|railpack|\bpack build\b/i.test(text))) return false;
  if (lookup(lookup(deployed.config.root, "builder"), "context") !== undefined) return false;

  const gems = deployed.project.files.gemfile.source?.text ?? "";
  if (gems.includes("dockerfile-rails")) return false;
  return plainDeploys(deployed).some((call) => !hasOption(call, "--skip-push", "--skip_push", "-P"));
}
