import { accessoryMounts } from "../../app/mounts.ts";
import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import { canonical } from "../facts/same-value.ts";
import type { Rule } from "../rule.ts";

/** Whether any of its data may outlive its container. */
function hasMounts(settings: Node): boolean {
  const { all, complete } = accessoryMounts(settings, "");
  return !complete || all.some(({ kind }) => kind === "volume" || kind === "host");
}

export const accessoryChanged: Rule = {
  metadata: {
    id: "accessory-changed",
    severity: "info",
    title: "Accessory change is not applied by `kamal deploy`",
  },
  *checkConfig({ project: { earlier }, variant, config }) {
    const before = earlier?.configs.get(variant.destination ?? "");
    if (earlier === undefined || before === undefined) return;

    const flag = variant.destination === undefined ? "" : ` -d ${variant.destination}`;
    for (const { name, key, settings, files } of config.accessories.all) {
      const old = lookup(before.accessoriesNode, name);
      if (old?.kind === "unknown") continue;

      const isNew = old === undefined;
      const change = isNew ? "is new" : canonical(old) === canonical(settings) ? undefined : "changed";
      const file = files.find(({ local = "" }) => earlier.changedFiles.has(local));
      if (change === undefined && file === undefined) continue;

      const place = change === undefined ? (lookup(file?.node, "local") ?? file?.node) : key;
      yield {
        at: rangeOf(place ?? key),
        message: `The accessory \`${name}\` ${change ?? `uploads ${file?.local}, which changed`}, but \`kamal deploy\` never touches accessories, so nothing changes on the server`,
        help: isNew
          ? `After merging, run \`kamal accessory boot ${name}${flag}\`.`
          : `After merging, run \`kamal accessory reboot ${name}${flag}\`: it is down for a moment, and keeps only what is on volumes${hasMounts(settings) ? "" : ", of which it has none"}.`,
      };
    }
  },
};
