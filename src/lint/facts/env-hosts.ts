// The hosts in the environment of roles and accessories: from `env/clear`, and from values that
// .kamal/secrets spells out.

import { envValue } from "../../app/container-env.ts";
import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import type { Variant } from "../../project/project.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { isBlank, itemsOf, keyName, lookup, type Node, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import { urlHost } from "./database-connections.ts";
import type { DeployableConfig } from "./deployable-configs.ts";

export interface EnvHost {
  /** The variable. */
  readonly name: string;
  /** Its value; never shown, because it may contain a password. */
  readonly text: string;
  readonly at: Range;
  /** undefined if the value is not an address. */
  readonly host: string | undefined;
  /** Who gets the variable. */
  readonly owner: Role | Accessory;
}

/** More variables than any config has. */
const maxVariables = 500;

/** The variables of a role whose values are known: its own override those of the root. */
export function roleVariables(deployed: DeployableConfig, role: Role): EnvHost[] {
  const { config } = deployed;
  const own = lookup(role.settings, "env");
  const shared = clearValues(lookup(config.root, "env")).filter(({ name }) => envValue(own, name) === "unset");
  const secret = [lookup(config.root, "env"), own].flatMap((env) => secretValues(env, deployed.variant));
  return [...shared, ...clearValues(own), ...secret].map((entry) => ({ ...entry, owner: role }));
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
      return [{ name, text: value.text, at: rangeOf(value), host: hostIn(name, value.text) }];
    });
}

/** Only URLs: their hosts are often written out although the password is not. */
function secretValues(env: Node | undefined, { secrets }: Variant): Omit<EnvHost, "owner">[] {
  return itemsOf(lookup(env, "secret"))
    .slice(0, maxVariables)
    .flatMap((item) => {
      if (item.kind !== "scalar") return [];
      const [name = "", alias = name] = item.text.split(":");
      const file = secrets.findLast(({ entries }) => entries.some((entry) => entry.name === alias));
      const entry = file?.entries.findLast((each) => each.name === alias);
      if (file?.source === undefined || entry?.rawValue === undefined || /\$\(/.test(entry.rawValue)) return [];

      const text = entry.rawValue.replace(/^(["'])(.*)\1$/, "$2");
      const host = urlHost(text);
      if (host === "" || host.includes("$")) return [];
      return [{ name, text, at: rangeBetween(file.source, entry.start, entry.end), host }];
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
export function isForStore({ name, text }: Pick<EnvHost, "name" | "text">): boolean {
  return (
    /^(?:postgres(?:ql)?|postgis|mysql2?|trilogy|rediss?|valkey|mongodb(?:\+srv)?|amqps?|memcached|nats|kafka):\/\//i.test(
      text,
    ) ||
    /(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|MEMCACHE|MEMCACHED|RABBITMQ|ELASTICSEARCH|OPENSEARCH|MEILISEARCH|CLICKHOUSE|TYPESENSE)(?:_|$)/.test(
      name,
    )
  );
}
