import { Config } from "../../config/config.ts";
import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";
import { lookup } from "../../yaml/nodes.ts";

/** The config of another app in the same folder. */
export interface OtherApp {
  readonly path: string;
  readonly config: Config;
}

/** The paths of the configs in the config's folder that are not linted, whether complete or not. */
export function unlintedApps(project: Project): string[] {
  return project.surroundings.otherConfigs.flatMap(({ path, document }) => {
    const root = rootMap(document);
    return ["service", "image"].every((key) => lookup(root, key) !== undefined) ? [path] : [];
  });
}

/** Other complete configs in the config's folder: `kamal -c config/deploy-admin.yml`. */
export function otherApps(project: Project): OtherApp[] {
  return project.surroundings.otherConfigs.flatMap(({ path, document }): OtherApp[] => {
    const root = rootMap(document);
    const config = root === undefined ? undefined : new Config(root);
    return config?.isComplete === true ? [{ path, config }] : [];
  });
}
