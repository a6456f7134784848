import { accessoryFiles } from "../../project/surroundings.ts";
import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { canonical } from "../facts/same-value.ts";
import { containerSections } from "../facts/sections.ts";
import type { Rule } from "../rule.ts";

export const accessoryChanged: Rule = {
  metadata: {
    id: "accessory-changed",
    severity: "info",
    title: "A change of an accessory is followed by its reboot",
  },
  *check(project) {
    const { earlier } = project;
    if (earlier === undefined) return;
    for (const { variant, config } of deployableVariants(project)) {
      const before = earlier.configs.get(variant.destination ?? "");
      const flag = variant.destination === undefined ? "" : ` -d ${variant.destination}`;
      for (const { kind, name, key, node } of containerSections(config)) {
        if (kind !== "accessories" || before === undefined) continue;
        const old = lookupPath(before, ["accessories", name]);
        const isNew = old === undefined;
        const uploads = accessoryFiles(node).filter(({ local = "" }) => earlier.changedFiles.has(local));
        const what = isNew ? "is new" : canonical(old) === canonical(node) ? undefined : "changed";
        const file = uploads[0];
        if (old?.kind === "unknown" || (what === undefined && file === undefined)) continue;
        const place = what === undefined ? (lookup(file?.node, "local") ?? file?.node) : key;
        yield {
          at: rangeOf(place ?? key),
          message: `The accessory \`${name}\` ${what ?? `uploads ${file?.local}, which changed`}; \`kamal deploy\` never touches accessories, so on the server everything stays as it was`,
          help: isNew
            ? `After the merge, run \`kamal accessory boot ${name}${flag}\`.`
            : `After the merge, run \`kamal accessory reboot ${name}${flag}\`; it is down for a moment, and its volumes stay.`,
        };
      }
    }
  },
};
