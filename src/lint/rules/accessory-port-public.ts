import { rangeOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

/** Ports of data stores, inside the container. */
const stores: Readonly<Record<string, string>> = {
  3306: "MySQL",
  5432: "PostgreSQL",
  6379: "Redis",
  9200: "Elasticsearch",
  11211: "Memcached",
  27017: "MongoDB",
  7700: "Meilisearch",
  8123: "ClickHouse",
  5672: "RabbitMQ",
};

export const accessoryPortPublic: Rule = {
  metadata: {
    id: "accessory-port-public",
    severity: "warning",
    title: "Database port is open to the internet",
    fixable: true,
    securitySeverity: 6.5,
  },
  *checkConfig({ config }) {
    for (const { name, publishedPorts, containerName = `SERVICE-${name}` } of config.accessories.all) {
      for (const { text, node } of publishedPorts) {
        const match = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(text);
        const inside = match?.[2] ?? "";
        const store = stores[inside];
        if (store === undefined) continue;

        const local = `"127.0.0.1:${match?.[1] ?? inside}:${inside}"`;
        yield {
          at: rangeOf(node),
          message: `${store} (\`${name}\`) listens on every address of the server, and Docker bypasses ufw, so anyone on the internet can try to log in`,
          help: `Remove the published port (the app's containers reach it at \`${containerName}:${inside}\`), or write ${local}.`,
          fix: rewrite(node, local),
        };
      }
    }
  },
};
