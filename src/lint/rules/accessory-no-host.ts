import type { Config } from "../../config/config.ts";
import { itemsOf, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoHost: Rule = {
  metadata: {
    id: "accessory-no-host",
    severity: "warning",
    title: "No host has the tag of an accessory",
  },
  *checkConfig({ config }) {
    // Without roles, Kamal crashes, which another rule reports.
    if (config.serversNode?.kind !== "map") return;

    const tagsUnderHosts = tagsOfRolesWithHosts(config);
    for (const accessory of config.accessories.all) {
      const { name, tags } = accessory;
      const [first] = tags.all;
      if (first === undefined || tags.unknown !== undefined) continue;

      const { hosts } = accessory;
      if (hosts.unknown !== undefined || hosts.all.length > 0) continue;

      const isUnderHosts = tags.all.some((tag) => tagsUnderHosts.has(tag.name));
      yield {
        at: rangeOf(first.node),
        message: isUnderHosts
          ? `\`${name}\` has no host, so Kamal silently never starts it: Kamal finds tags only in roles that are a plain list of hosts, not under \`hosts\``
          : `No host has the tag \`${first.name}\`, so Kamal silently never starts \`${name}\``,
        help: isUnderHosts
          ? "Write the role as a plain list, or place the accessory with `host` or `role`."
          : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory with `host` or `role`.",
      };
    }
  },
};

/** Tags of hosts under `hosts`, where Kamal does not look for them. */
function tagsOfRolesWithHosts({ roles }: Config): Set<string> {
  const hosts = roles.all.flatMap((role) => (role.settings === undefined ? [] : role.hosts.all));
  const tags = hosts.flatMap((host) => itemsOf(host.tags));
  return new Set(tags.flatMap((tag) => (tag.kind === "scalar" ? [tag.text] : [])));
}
