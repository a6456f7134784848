import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const assetPathMissing: Rule = {
  metadata: {
    id: "asset-path-missing",
    severity: "warning",
    title: "`asset_path` does not exist in the image",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    // The location of the assets is known only for Rails apps.
    if (lockedVersion(project.files.gemfileLock.source?.text, "rails") === undefined) return;

    for (const role of config.roles.all) {
      const container = containerOf(deployed, role);
      const node = lookup(role.settings, "asset_path") ?? lookup(config.root, "asset_path");
      if (container === undefined || node?.kind !== "scalar" || node.text === "") continue;

      const problem = checkAssetPath(project, container, node);
      if (problem !== undefined) yield problem;
    }
  },
};

function checkAssetPath(project: Project, { image }: Container, node: Node & { text: string }): Problem | undefined {
  const { workdir } = image ?? {};
  const path = posix.normalize(node.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
  if (workdir === undefined || isInDockerfile(project, path)) return undefined;

  const consequence = "the deploy stops when Kamal tries to copy it out of the new image (Could not find the file)";
  if (!path.startsWith(`${workdir === "/" ? "" : workdir}/`)) {
    return {
      at: rangeOf(node),
      message: `The image has no ${path} (its app is in ${workdir}), so ${consequence}`,
      help: `Set \`asset_path: ${posix.join(workdir, /\/(public\/.{1,200})$/.exec(path)?.[1] ?? "public/assets")}\`.`,
    };
  }

  if (path !== posix.join(workdir, "public/assets") || hasAssets(project)) return undefined;

  return {
    at: rangeOf(node),
    message: `No gem of the app writes ${path} (neither Propshaft nor Sprockets is in Gemfile.lock), so ${consequence}`,
    help: "Remove `asset_path`, or set it to the directory that the build writes.",
  };
}

/** A Dockerfile that mentions the path may create it. */
function isInDockerfile(project: Project, path: string): boolean {
  return project.surroundings.dockerfile?.source.text.includes(path) === true;
}

function hasAssets(project: Project): boolean {
  const lock = project.files.gemfileLock.source?.text;
  const pipelines = ["propshaft", "sprockets", "sprockets-rails", "vite_rails", "shakapacker", "webpacker"];
  if (pipelines.some((gem) => lockedVersion(lock, gem) !== undefined)) return true;

  return (
    project.surroundings.entries.get("public/assets") !== "missing" ||
    /assets|yarn|npm|pnpm|bun\b/.test(buildCommands(project))
  );
}

/** One of the RUN commands may write the assets. */
function buildCommands(project: Project): string {
  const stages = project.surroundings.dockerfile?.stages ?? [];
  return stages
    .flatMap(({ instructions }) => instructions.filter(({ name }) => name === "RUN").map(({ text }) => text))
    .join("\n");
}
