import type { Config } from "../../config/config.ts";
import type { Project, Variant } from "../../project/project.ts";
import { memoize } from "./memoize.ts";

/** A config that a deploy can use, with its project. */
export interface DeployableConfig {
  readonly project: Project;
  readonly variant: Variant;
  /** Both files merged. */
  readonly config: Config;
}

/**
 * The configs that a deploy can use. If there are destinations and none is chosen, the base alone
 * is not included: it may be incomplete on purpose.
 */
export const deployableConfigs: (project: Project) => readonly DeployableConfig[] = memoize((project) =>
  project.variants.flatMap((variant) => {
    const { config, destination } = variant;
    if (config === undefined) return [];
    if (destination === undefined && project.destinations.length > 0 && project.variants.length > 1) return [];
    if (destination === undefined && mayRequireDestination(project, config)) return [];
    return [{ project, variant, config }];
  }),
);

/** A base with `require_destination` is a mistake only if there are no destinations. */
function mayRequireDestination(project: Project, { requiresDestination: required }: Config): boolean {
  if (project.destinations.length === 0) return false;
  if (required.kind === "unknown") return required.expected === undefined;
  return required.kind === "known" && required.value;
}
