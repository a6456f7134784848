import { Config } from "../../config/config.ts";
import type { Project, Variant } from "../../project/project.ts";
import { mergeRoots } from "../../yaml/deep-merge.ts";
import { rootMap } from "../../yaml/document.ts";
import { mayDeployBase } from "./base-deployment.ts";
import { deployCalls } from "./deploy-calls.ts";
import { memoize } from "./memoize.ts";
import { isDeployedAsConfigFile } from "./workflow-files.ts";

/** A config that a deploy can use, with its project. */
export interface DeployableConfig {
  /** With the Dockerfile of this config. */
  readonly project: Project;
  readonly variant: Variant;
  /** Both files merged, if a deploy merges them. */
  readonly config: Config;
}

/**
 * The configs that a deploy can use, the base first. Next to destinations, the base is included
 * only if it can be deployed alone: it may be incomplete on purpose.
 */
export const deployableConfigs: (project: Project) => readonly DeployableConfig[] = memoize((project) => {
  const projectOf = projectByDockerfile(project);
  return project.variants.flatMap((variant) => {
    const config = configOf(project, variant);
    if (config === undefined || (variant.destination === undefined && !isDeployable(project, variant, config)))
      return [];
    return [{ project: projectOf(variant), variant, config }];
  });
});

/** The project as a build with the variant's Dockerfile sees it. */
function projectByDockerfile(project: Project): (variant: Variant) => Project {
  const projects = new Map([[project.chosen.dockerfile, project]]);

  return ({ dockerfile: path }) => {
    const build = project.surroundings.builds.get(path);
    const known = projects.get(path);
    if (known !== undefined || build === undefined) return known ?? project;

    const { files, surroundings } = project;
    const { file, dockerfile, dockerignore } = build;
    const own: Project = {
      ...project,
      files: { ...files, dockerfile: file },
      surroundings: { ...surroundings, dockerfile, texts: { ...surroundings.texts, dockerignore } },
    };
    projects.set(path, own);
    return own;
  };
}

/** A file that is named like a destination's and that a workflow deploys with `-c` is not merged. */
function configOf(project: Project, { config, destination, file }: Variant): Config | undefined {
  const own = rootMap(file?.document);
  if (file === undefined || own === undefined || !isDeployedAsConfigFile(project, file.path)) return config;
  if (deployCalls(project).some((call) => call.destination === destination)) return config;

  const alone = new Config(mergeRoots(own, undefined));
  return alone.isComplete ? alone : config;
}

function isDeployable(project: Project, base: Variant, config: Config): boolean {
  if (mayRequireDestination(project, config)) return false;
  // A deploy reads only the variant that it uses.
  const hasDestinations = project.destinations.length > 0 && project.variants.length > 1;
  return !hasDestinations || mayDeployBase(project, base, config);
}

/** A base with `require_destination` is a mistake only if there are no destinations. */
function mayRequireDestination(project: Project, { requiresDestination: required }: Config): boolean {
  if (project.destinations.length === 0) return false;
  if (required.kind === "unknown") return required.expected === undefined;
  return required.kind === "known" && required.value;
}
