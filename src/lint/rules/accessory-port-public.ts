import { lookup, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

/** Ports of programs that hold data, inside of the container. */
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
    title: "The ports of databases are not published to the world",
    fixable: true,
    securitySeverity: 6.5,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of accessoriesOf(config)) {
        for (const port of portsOf(lookup(node, "port"), lookup(lookup(node, "options"), "publish"))) {
          const match = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(port.text);
          const inside = match?.[2] ?? "";
          const store = stores[inside];
          if (store === undefined) continue;
          const local = `"127.0.0.1:${match?.[1] ?? inside}:${inside}"`;
          yield {
            at: rangeOf(port),
            message: `${store} (\`${name}\`) listens on every address of the server: the internet can try to log in, because Docker's ports bypass ufw`,
            help: `Remove \`port\` (containers of the app reach it as \`${serviceName(lookup(config, "service"))}-${name}:${inside}\`), or write ${local}.`,
            fix: rewrite(port, local),
          };
        }
      }
    }
  },
};

function portsOf(...nodes: (ReturnType<typeof lookup> | undefined)[]): ScalarNode[] {
  const items = nodes.flatMap((node) => (node?.kind === "list" ? node.items.map((item) => item.node) : [node]));
  return items.filter((node) => node?.kind === "scalar");
}

function serviceName(node: ReturnType<typeof lookup>): string {
  return node?.kind === "scalar" ? node.text : "SERVICE";
}
