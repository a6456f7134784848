import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { canonical } from "../facts/same-value.ts";
import type { Rule } from "../rule.ts";

export const accessoryChanged: Rule = {
  metadata: {
    id: "accessory-changed",
    severity: "info",
    title: "A change of an accessory is followed by its reboot",
  },
  *checkConfig({ project: { earlier }, variant, config }) {
    const before = earlier?.configs.get(variant.destination ?? "");
    if (earlier === undefined || before === undefined) return;

    const flag = variant.destination === undefined ? "" : ` -d ${variant.destination}`;
    for (const { name, key, settings, files } of config.accessories.all) {
      const old = lookup(before.accessoriesNode, name);
      if (old?.kind === "unknown") continue;

      const isNew = old === undefined;
      const what = isNew ? "is new" : canonical(old) === canonical(settings) ? undefined : "changed";
      const file = files.find(({ local = "" }) => earlier.changedFiles.has(local));
      if (what === undefined && file === undefined) continue;

      const place = what === undefined ? (lookup(file?.node, "local") ?? file?.node) : key;
      yield {
        at: rangeOf(place ?? key),
        message: `The accessory \`${name}\` ${what ?? `uploads ${file?.local}, which changed`}; \`kamal deploy\` never touches accessories, so on the server everything stays as it was`,
        help: isNew
          ? `After the merge, run \`kamal accessory boot ${name}${flag}\`.`
          : `After the merge, run \`kamal accessory reboot ${name}${flag}\`; it is down for a moment, and its volumes stay.`,
      };
    }
  },
};
