import type { Config } from "../../config/config.ts";
import type { Host } from "../../config/host-list.ts";
import { itemsOf, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoHost: Rule = {
  metadata: {
    id: "accessory-no-host",
    severity: "warning",
    title: "A tag that places an accessory is the tag of a host",
  },
  *checkConfig({ config }) {
    if (!areTagsCertain(config)) return;

    const unseen = unseenTags(config);
    for (const accessory of config.accessories.all) {
      const { name, tags } = accessory;
      const [first] = tags.all;
      if (first === undefined || tags.unknown !== undefined) continue;

      const { hosts } = accessory;
      if (hosts.unknown !== undefined || hosts.all.length > 0) continue;

      const hidden = tags.all.some((tag) => unseen.has(tag.name));
      yield {
        at: rangeOf(first.node),
        message: hidden
          ? `Kamal finds no host for \`${name}\`: it looks for tags only where a role is a plain list of hosts, not below \`hosts\`. It is never started, without a word`
          : `No host has the tag \`${first.name}\`: Kamal finds no host for \`${name}\`, and never starts it, without a word`,
        help: hidden
          ? "Write the role as a list, or place the accessory by `host` or `role`."
          : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory by `host` or `role`.",
      };
    }
  },
};

/** More than any config has; each is compared with each tag. */
const maxHosts = 1000;

/** false: ERB decides, or there are no roles (Kamal crashes, which another rule says). */
function areTagsCertain({ serversNode, roles }: Config): boolean {
  if (serversNode?.kind !== "map" || roles.unknown !== undefined) return false;

  const lists = roles.all.map(({ hosts }) => hosts);
  const hosts = lists.flatMap(({ all }) => all);
  const isCertain = ({ tags }: Host) => tags?.kind !== "unknown" && !(tags?.kind === "list" && tags.open);
  return hosts.length <= maxHosts && lists.every(({ unknown }) => unknown === undefined) && hosts.every(isCertain);
}

/** Of hosts where Kamal does not look. */
function unseenTags({ roles }: Config): Set<string> {
  const hosts = roles.all.flatMap((role) => (role.settings === undefined ? [] : role.hosts.all));
  const tags = hosts.flatMap((host) => itemsOf(host.tags));
  return new Set(tags.flatMap((tag) => (tag.kind === "scalar" ? [tag.text] : [])));
}
