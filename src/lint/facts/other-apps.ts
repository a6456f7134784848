import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";
import { isBlank, lookup, type MapNode } from "../../yaml/nodes.ts";

/** A config of another app in the same folder. */
export interface OtherApp {
  readonly path: string;
  readonly config: MapNode;
}

/** Configs beside the one that is looked at that are complete by themselves: `kamal -c config/deploy-admin.yml`. */
export function otherApps(project: Project): OtherApp[] {
  return project.around.otherConfigs.flatMap(({ path, document }): OtherApp[] => {
    const config = rootMap(document);
    return config !== undefined && isComplete(config) ? [{ path, config }] : [];
  });
}

/** It can be deployed as it stands. */
export function isComplete(config: MapNode): boolean {
  return (
    lookup(config, "service")?.kind === "scalar" &&
    ["image", "servers", "registry"].every((key) => !isBlank(lookup(config, key)))
  );
}
