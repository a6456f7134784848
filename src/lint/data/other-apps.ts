import { rootMap } from "../../project/document.ts";
import { isBlank, lookup, type MapNode } from "../../project/nodes.ts";
import type { Project, Variant } from "../../project/project.ts";

/** A config of another app in the same folder. */
export interface OtherApp {
  readonly path: string;
  readonly config: MapNode;
}

/** Configs beside the one that is looked at that are complete by themselves: `kamal -c config/deploy-admin.yml`. */
export function otherApps(project: Project): OtherApp[] {
  const beside = project.around.otherConfigs.flatMap(({ path, document }): OtherApp[] => {
    const config = rootMap(document);
    return config !== undefined && isComplete(config) ? [{ path, config }] : [];
  });
  const named = project.variants.flatMap((variant): OtherApp[] => {
    const config = rootMap(variant.file?.document);
    return config !== undefined && isAppOfItsOwn(project, variant) ? [{ path: variant.file?.path ?? "", config }] : [];
  });
  return [...beside, ...named];
}

/** A file that has the name of a destination, and is a whole config with a service of its own. */
export function isAppOfItsOwn(project: Project, { file }: Variant): boolean {
  const own = rootMap(file?.document);
  const service = lookup(own, "service");
  const base = lookup(rootMap(project.config.document), "service");
  if (own === undefined || service?.kind !== "scalar" || base?.kind !== "scalar") return false;
  return service.text !== base.text && isComplete(own);
}

/** It can be deployed as it stands. */
export function isComplete(config: MapNode): boolean {
  return (
    lookup(config, "service")?.kind === "scalar" &&
    ["image", "servers", "registry"].every((key) => !isBlank(lookup(config, key)))
  );
}
