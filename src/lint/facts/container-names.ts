// The names that resolve in Docker's network `kamal`, and where.

import type { Accessory } from "../../config/accessory.ts";
import { Config } from "../../config/config.ts";
import type { Role } from "../../config/role.ts";
import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";
import { itemsOf, lookup } from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";

/** The containers of all accessories that a config of the repository may start. */
export const containerNames: (project: Project) => ReadonlySet<string> = memoize((project) => {
  const others = project.surroundings.otherConfigs.flatMap(({ document }) => rootMap(document) ?? []);
  const configs = [
    ...project.variants.flatMap(({ config }) => config ?? []),
    ...others.map((root) => new Config(root)),
  ];

  const names = configs.flatMap(({ accessories }) =>
    [...accessories.all, ...accessories.conditional].flatMap((accessory) => [
      accessory.containerName ?? [],
      ...aliasesOf(accessory),
    ]),
  );
  return new Set(names.flat());
});

/** Other names of an accessory's container in its network. */
export function aliasesOf({ settings }: Accessory): string[] {
  const options = lookup(settings, "options");
  return ["network-alias", "name", "hostname", "h"]
    .flatMap((key) => itemsOf(lookup(options, key)))
    .flatMap((node) => (node.kind === "scalar" ? [node.text] : []));
}

/** Whether it shares the network of its server: `localhost` is the server then. */
export function sharesHostNetwork({ settings }: Role | Accessory): boolean {
  const options = lookup(settings, "options");
  const networks = ["network", "net"].flatMap((key) => itemsOf(lookup(options, key)));
  return networks.some((node) => node.kind !== "scalar" || node.text === "host");
}

/** Whether options of `docker run` may add names, or another network that has them. */
export function mayResolveMore({ settings }: Role | Accessory): boolean {
  const options = lookup(settings, "options");
  const keys = ["add-host", "link", "network", "net", "dns", "dns-search", "volumes-from"];
  return keys.some((key) => lookup(options, key) !== undefined);
}
