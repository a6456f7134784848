import { knownValue } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryLatest: Rule = {
  metadata: {
    id: "accessory-latest",
    severity: "info",
    title: "Accessory image has no fixed version",
  },
  *checkConfig({ config }) {
    for (const { name, image } of config.accessories.all) {
      if (image.kind !== "known" || image.value === "" || image.value.includes("@")) continue;

      const tag = /:([^/:]+)$/.exec(image.value)?.[1];
      if (tag !== undefined && tag !== "latest") continue;

      yield {
        at: rangeOf(image.node),
        message: `${image.value} can be a different version after each reboot of \`${name}\`${isDatabase.test(image.value) ? ", and a newer major version of a database does not open the old data" : ""}`,
        help:
          image.value === knownValue(config.image)
            ? "This is the app's own image: make it a role under `servers`, so that each deploy renews it."
            : "Write the tag or the digest of the version that is running now (`docker inspect` on the server shows it).",
      };
    }
  },
};

const isDatabase =
  /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i;
