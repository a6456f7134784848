import { Config } from "../../config/config.ts";
import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";

/** A config of another app in the same folder. */
export interface OtherApp {
  readonly path: string;
  readonly config: Config;
}

/** Configs next to the one that is looked at that are complete by themselves: `kamal -c config/deploy-admin.yml`. */
export function otherApps(project: Project): OtherApp[] {
  return project.surroundings.otherConfigs.flatMap(({ path, document }): OtherApp[] => {
    const root = rootMap(document);
    const config = root === undefined ? undefined : new Config(root);
    return config?.isComplete === true ? [{ path, config }] : [];
  });
}
