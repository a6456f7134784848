import { accessoryMounts, type Mount, roleMounts } from "../../app/mounts.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const mountTargetRefused: Rule = {
  metadata: {
    id: "mount-target-refused",
    severity: "error",
    title: "Docker refuses a mount at this path",
  },
  *checkConfig({ config }) {
    const mounts = [
      ...config.roles.all.flatMap(({ settings }) => roleMounts(config.root, settings).all),
      ...config.accessories.all.flatMap(({ name, settings }) => accessoryMounts(settings, name).all),
    ];

    // A volume of the root is mounted into every role.
    const seen = new Set<Node>();
    for (const mount of mounts) {
      if (!isRefused(mount) || seen.has(mount.node)) continue;
      seen.add(mount.node);

      yield {
        at: rangeOf(mount.node),
        message: `Docker mounts nothing at ${mount.target} of a container, so this one does not start`,
        help: "Mount the directory that the program uses, such as `data:/data`.",
      };
    }
  },
};

/** Tools for LXC mount single files of /proc. */
function isRefused({ target }: Mount): boolean {
  return target === "/" || target === "/proc";
}
