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
    title: "`asset_path` is a directory of the image, where the app's assets are",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    // Of other apps it cannot be said where their assets are.
    if (lockedVersion(project.files.gemfileLock.source?.text, "rails") === undefined) return;

    for (const role of config.roles.all) {
      const container = containerOf(deployed, role);
      const node = lookup(role.settings, "asset_path") ?? lookup(config.root, "asset_path");
      if (container === undefined || node?.kind !== "scalar" || node.text === "") continue;

      const problem = judge(project, container, node);
      if (problem !== undefined) yield problem;
    }
  },
};

function judge(project: Project, { image }: Container, node: Node & { text: string }): Problem | undefined {
  const { workdir } = image ?? {};
  const path = posix.normalize(node.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
  if (workdir === undefined || isNamed(project, path)) return undefined;

  const then = "Kamal copies it out of the new image before it starts a container, and the deploy stops there";
  if (!path.startsWith(`${workdir === "/" ? "" : workdir}/`)) {
    return {
      at: rangeOf(node),
      message: `There is no ${path} in the image, whose app is in ${workdir}: ${then} (Could not find the file)`,
      help: `Write \`asset_path: ${posix.join(workdir, "public/assets")}\`.`,
    };
  }

  if (path !== posix.join(workdir, "public/assets") || hasAssets(project)) return undefined;

  return {
    at: rangeOf(node),
    message: `No gem of the app writes ${path} (neither Propshaft nor Sprockets is in Gemfile.lock): ${then} (Could not find the file)`,
    help: "Remove `asset_path`, or name the directory that the build writes.",
  };
}

/** The Dockerfile names it itself. */
function isNamed(project: Project, path: string): boolean {
  return project.surroundings.dockerfile?.source.text.includes(path) === true;
}

function hasAssets(project: Project): boolean {
  const lock = project.files.gemfileLock.source?.text;
  const pipelines = ["propshaft", "sprockets", "sprockets-rails", "vite_rails", "shakapacker", "webpacker"];
  if (pipelines.some((gem) => lockedVersion(lock, gem) !== undefined)) return true;

  return (
    project.surroundings.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(runs(project))
  );
}

/** The commands of the build: one of them may write the assets. */
function runs(project: Project): string {
  const stages = project.surroundings.dockerfile?.stages ?? [];
  return stages
    .flatMap(({ instructions }) => instructions.filter(({ name }) => name === "RUN").map(({ text }) => text))
    .join("\n");
}
