import { lookup, type MapNode, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { itemsOf } from "../facts/sections.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoHost: Rule = {
  metadata: {
    id: "accessory-no-host",
    severity: "warning",
    title: "A tag that places an accessory is the tag of a host",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const known = tagsOf(config);
      if (known === undefined) continue;
      for (const { name, node } of accessoriesOf(config)) {
        const tags = [...itemsOf(lookup(node, "tag")), ...itemsOf(lookup(node, "tags"))];
        if (tags.length === 0 || !tags.every((tag): tag is ScalarNode => tag.kind === "scalar")) continue;
        if (tags.some(({ text }) => known.found(text))) continue;
        const [first] = tags;
        if (first === undefined) continue;
        const hidden = tags.some(({ text }) => known.hidden.includes(text));
        yield {
          at: rangeOf(first),
          message: hidden
            ? `Kamal finds no host for \`${name}\`: it looks for tags only where a role is a plain list of hosts, not below \`hosts\`. It is never started, without a word`
            : `No host has the tag \`${first.text}\`: Kamal finds no host for \`${name}\`, and never starts it, without a word`,
          help: hidden
            ? "Write the role as a list, or place the accessory by `host` or `role`."
            : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory by `host` or `role`.",
        };
      }
    }
  },
};

interface Tags {
  /** Whether Kamal finds a host by it; a single tag is compared by `include?`, so that a part of it is enough. */
  found(tag: string): boolean;
  /** Of hosts where Kamal does not look. */
  hidden: readonly string[];
}

/** undefined: ERB decides, or there are no roles (Kamal crashes, which another rule says). */
function tagsOf(config: MapNode): Tags | undefined {
  const servers = lookup(config, "servers");
  if (servers?.kind !== "map" || servers.open) return undefined;
  const single: string[] = [];
  const listed: string[] = [];
  const hidden: string[] = [];
  for (const { value, conditional } of servers.pairs) {
    const inner = value.kind === "map" ? lookup(value, "hosts") : undefined;
    const list = value.kind === "map" ? inner : value;
    if (conditional || list?.kind === "unknown" || (list?.kind === "list" && list.open)) return undefined;
    for (const tags of itemsOf(list).flatMap(tagNodes)) {
      if (tags.kind === "unknown" || (tags.kind === "list" && tags.open)) return undefined;
      const names = itemsOf(tags).flatMap((tag) => (tag.kind === "scalar" ? [tag.text] : []));
      if (inner !== undefined) hidden.push(...names);
      else if (tags.kind === "list") listed.push(...names);
      else single.push(...names);
    }
  }
  // More than any config has; each is compared with each.
  if (single.length > 1000) return undefined;
  return { found: (tag) => listed.includes(tag) || single.some((each) => each.includes(tag)), hidden };
}

function tagNodes(host: Node): Node[] {
  return host.kind === "map" ? host.pairs.slice(0, 1).map((pair) => pair.value) : [];
}
