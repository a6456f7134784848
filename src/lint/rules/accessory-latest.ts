import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Rule } from "../rule.ts";

export const accessoryLatest: Rule = {
  metadata: {
    id: "accessory-latest",
    severity: "info",
    title: "Accessories run a version that is written down",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of accessoriesOf(config)) {
        const image = lookup(node, "image");
        if (image?.kind !== "scalar" || image.text === "" || image.text.includes("@")) continue;
        const tag = /:([^/:]+)$/.exec(image.text)?.[1];
        if (tag !== undefined && tag !== "latest") continue;
        yield {
          at: rangeOf(image),
          message: `${image.text} may be another version after each reboot of \`${name}\`${isDatabase.test(image.text) ? ": a database of a newer major version does not open the old data" : ""}`,
          help: "Name the version that runs now, as in `image: postgres:17.2`.",
        };
      }
    }
  },
};

const isDatabase =
  /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i;
