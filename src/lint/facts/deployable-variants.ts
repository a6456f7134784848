import type { Project, Variant } from "../../project/project.ts";
import { type MapNode, pairOf } from "../../yaml/nodes.ts";
import { oncePerProject } from "./memoize.ts";

export interface DeployableVariant {
  readonly variant: Variant;
  /** Both files merged. */
  readonly config: MapNode;
}

/**
 * The configs that a deploy can use. Without a chosen destination, the base alone is judged only while it is the only
 * one: beside destinations it may be incomplete on purpose.
 */
export const deployableVariants: (project: Project) => readonly DeployableVariant[] = oncePerProject((project) =>
  project.variants.flatMap((variant) => {
    if (variant.merged === undefined) return [];
    if (variant.destination === undefined && project.destinations.length > 0 && project.variants.length > 1) return [];
    if (variant.destination === undefined && mayRequireDestination(project, variant.merged)) return [];
    return [{ variant, config: variant.merged }];
  }),
);

/** A base that asks for a destination is a mistake only where there is none to ask for. */
function mayRequireDestination(project: Project, config: MapNode): boolean {
  const value = pairOf(config, "require_destination")?.value;
  if (value?.kind === "unknown") return true;
  return value?.kind === "scalar" && value.value === true && project.destinations.length > 0;
}
