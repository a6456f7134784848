import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryLatest: Rule = {
  metadata: {
    id: "accessory-latest",
    severity: "info",
    title: "Accessories run a version that is written down",
  },
  *checkConfig({ config }) {
    for (const { name, image } of config.accessories.all) {
      if (image.kind !== "known" || image.value === "" || image.value.includes("@")) continue;

      const tag = /:([^/:]+)$/.exec(image.value)?.[1];
      if (tag !== undefined && tag !== "latest") continue;

      yield {
        at: rangeOf(image.node),
        message: `${image.value} may be another version after each reboot of \`${name}\`${isDatabase.test(image.value) ? ": a database of a newer major version does not open the old data" : ""}`,
        help: "Name the version that runs now, as in `image: postgres:17.2`.",
      };
    }
  },
};

const isDatabase =
  /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i;
