import { type ContextCopy, contextCopies } from "../../app/dockerfile-copies.ts";
import { lookup } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { type IgnoreLine, readDockerignore } from "./dockerignore.ts";
import { memoize } from "./memoize.ts";

export interface BuildContext {
  /**
   * `clone`: Kamal builds from a clone, which has committed files only; `here`: it builds from the
   * directory as it is.
   */
  readonly kind: "clone" | "here";
  readonly ignore: readonly IgnoreLine[];
  readonly copies: readonly ContextCopy[];
}

/**
 * What the build sends to Docker and copies; undefined without a Dockerfile, or if the context is
 * another directory.
 */
export const buildContext: (deployed: DeployableConfig) => BuildContext | undefined = memoize(({ project, config }) => {
  const { dockerfile, texts } = project.surroundings;
  const builder = lookup(config.root, "builder");
  const context = lookup(builder, "context");
  const target = lookup(builder, "target");
  if (dockerfile === undefined || builder?.kind === "unknown" || lookup(builder, "pack") !== undefined)
    return undefined;
  if (target !== undefined && target.kind !== "scalar") return undefined;
  if (context !== undefined && (context.kind !== "scalar" || !/^\.\/?$/.test(context.text))) return undefined;

  const { source } = texts.dockerignore;
  return {
    kind: context === undefined ? "clone" : "here",
    ignore: source === undefined ? [] : readDockerignore(source),
    copies: contextCopies(dockerfile, target?.text),
  };
});

/** The COPY that copies `path` into the image. */
export function copyOf(context: BuildContext, path: string): ContextCopy | undefined {
  return context.copies.find((copy) => copy.path === "." || path === copy.path || path.startsWith(`${copy.path}/`));
}
