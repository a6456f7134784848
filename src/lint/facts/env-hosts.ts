// The hosts in the environment of roles and accessories, as `env/clear` has them.

import { envValue } from "../../app/container-env.ts";
import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { isBlank, keyName, lookup, type Node, pairsOf, type ScalarNode } from "../../yaml/nodes.ts";
import { urlHost } from "./database-connections.ts";
import type { DeployableConfig } from "./deployable-configs.ts";

export interface EnvHost {
  /** The variable. */
  readonly name: string;
  readonly node: ScalarNode;
  /** undefined if the value is not an address. */
  readonly host: string | undefined;
  /** Who gets the variable. */
  readonly owner: Role | Accessory;
}

/** More variables than any config has. */
const maxVariables = 500;

/** The variables of a role whose values are known: its own override those of the root. */
export function roleVariables({ config }: DeployableConfig, role: Role): EnvHost[] {
  const own = lookup(role.settings, "env");
  const shared = clearValues(lookup(config.root, "env")).filter(({ name }) => envValue(own, name) === "unset");
  return [...shared, ...clearValues(own)].map((entry) => ({ ...entry, owner: role }));
}

export function accessoryVariables(accessory: Accessory): EnvHost[] {
  return clearValues(lookup(accessory.settings, "env")).map((entry) => ({ ...entry, owner: accessory }));
}

function clearValues(env: Node | undefined): Omit<EnvHost, "owner">[] {
  const isSplit = ["clear", "secret", "tags"].some((key) => !isBlank(lookup(env, key)));
  return pairsOf(isSplit ? lookup(env, "clear") : env)
    .slice(0, maxVariables)
    .flatMap(({ key, value, conditional }) => {
      const name = keyName(key);
      if (name === undefined || conditional || value.kind !== "scalar" || value.value === null) return [];
      return [{ name, node: value, host: hostIn(name, value.text) }];
    });
}

const named = /(?:^|_)(?:HOST|HOSTNAME|HOSTS|SERVER|SERVERS|ADDR|ADDRESS|ENDPOINT|BROKERS?|NODES?)$/;

/** The host of a URL, or of a variable like `DB_HOST`. */
function hostIn(name: string, value: string): string | undefined {
  if (/[\s$<>{}]/.test(value)) return undefined;

  const inUrl = urlHost(value);
  if (inUrl !== "") return inUrl;
  return named.test(name) ? /^([a-z0-9][\w.-]{0,100})(?::\d{1,5})?$/i.exec(value)?.[1] : undefined;
}

/** What the variable is for, by its name or the scheme of its URL: a data store beside the app. */
export function isForStore({ name, node }: EnvHost): boolean {
  return (
    /^(?:postgres(?:ql)?|postgis|mysql2?|trilogy|rediss?|valkey|mongodb(?:\+srv)?|amqps?|memcached|nats|kafka):\/\//i.test(
      node.text,
    ) ||
    /(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|MEMCACHE|MEMCACHED|RABBITMQ|ELASTICSEARCH|OPENSEARCH|MEILISEARCH|CLICKHOUSE|TYPESENSE)(?:_|$)/.test(
      name,
    )
  );
}
