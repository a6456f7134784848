import type { EnvValue } from "../../app/container-env.ts";
import type { Accessory } from "../../config/accessory.ts";
import { keyName, lookup, type Node, pairsOf, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import {
  accessoryArguments,
  accessoryEnvironment,
  type DatabaseImage,
  databaseImageOf,
  type Engine,
  initScripts,
} from "../facts/database-images.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryImageVariable: Rule = {
  metadata: {
    id: "accessory-image-variable",
    severity: "warning",
    title: "Database image lacks a variable that it needs, or ignores one",
  },
  *checkConfig({ config }) {
    for (const accessory of config.accessories.all) {
      const image = databaseImageOf(accessory);
      const cmd = accessoryArguments(accessory);
      // With another program, the entrypoint initializes nothing.
      if (image === undefined || cmd === undefined || !startsServer(cmd)) continue;

      if (image.engine === "redis") yield* checkRedis(accessory, cmd);
      else yield* checkServer(accessory, image);
    }
  },
};

function startsServer(cmd: string): boolean {
  return /^\s*(?:$|-|(?:docker-entrypoint\.sh\s+)?(?:postgres|mysqld|mariadbd|mongod|(?:redis|valkey)-server)\b)/.test(
    cmd,
  );
}

interface Variables {
  /** Without any of them, the image does not start. */
  readonly required: readonly string[];
  /** Names that the image does not read, and those that are meant. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Of each pair, the image needs both or none. */
  readonly pairs: readonly (readonly [string, string])[];
}

const mysqlVariables = (prefix: string) => ({
  [`${prefix}_DB`]: `${prefix}_DATABASE`,
  [`${prefix}_DB_NAME`]: `${prefix}_DATABASE`,
  [`${prefix}_DATABASE_NAME`]: `${prefix}_DATABASE`,
  [`${prefix}_USERNAME`]: `${prefix}_USER`,
  [`${prefix}_PASS`]: `${prefix}_PASSWORD`,
  [`${prefix}_ROOT_PASS`]: `${prefix}_ROOT_PASSWORD`,
});

const mysqlPasswords = ["MYSQL_ROOT_PASSWORD", "MYSQL_ALLOW_EMPTY_PASSWORD", "MYSQL_RANDOM_ROOT_PASSWORD"];

const variables: Readonly<Partial<Record<Engine, Variables>>> = {
  postgres: {
    required: ["POSTGRES_PASSWORD", "POSTGRES_HOST_AUTH_METHOD"],
    wrong: {
      POSTGRES_DATABASE: "POSTGRES_DB",
      POSTGRES_DB_NAME: "POSTGRES_DB",
      POSTGRES_DBNAME: "POSTGRES_DB",
      POSTGRES_NAME: "POSTGRES_DB",
      POSTGRES_USERNAME: "POSTGRES_USER",
      POSTGRES_PASS: "POSTGRES_PASSWORD",
      POSTGRES_PWD: "POSTGRES_PASSWORD",
    },
    pairs: [],
  },
  mysql: { required: mysqlPasswords, wrong: mysqlVariables("MYSQL"), pairs: [["MYSQL_USER", "MYSQL_PASSWORD"]] },
  mariadb: {
    required: [
      ...mysqlPasswords,
      "MARIADB_ROOT_PASSWORD",
      "MARIADB_ROOT_PASSWORD_HASH",
      "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
      "MARIADB_RANDOM_ROOT_PASSWORD",
    ],
    wrong: { ...mysqlVariables("MYSQL"), ...mysqlVariables("MARIADB") },
    pairs: [],
  },
  mongo: {
    required: [],
    wrong: {
      MONGO_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
      MONGO_ROOT_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
      MONGO_INITDB_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
      MONGO_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
      MONGO_ROOT_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
      MONGO_INITDB_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
    },
    pairs: [["MONGO_INITDB_ROOT_USERNAME", "MONGO_INITDB_ROOT_PASSWORD"]],
  },
};

const onlyOnce =
  "The image reads it only when its data directory is empty: an accessory that already runs needs the change in SQL, too.";

function* checkServer(accessory: Accessory, { engine, title }: DatabaseImage): Iterable<Problem> {
  const known = variables[engine];
  if (known === undefined) return;

  const env = accessoryEnvironment(accessory);
  const isSet = (name: string) => env(name) !== "unset" || env(`${name}_FILE`) !== "unset";
  const written = writtenVariables(accessory);

  const scripts = initScripts(accessory);
  for (const [name, right] of scripts === "any" ? [] : Object.entries(known.wrong)) {
    const node = written.get(name);
    if (node === undefined || isSet(right) || isDefault(name, env(name))) continue;
    yield {
      at: rangeOf(node),
      // It may create the database or the user itself.
      ...(scripts === "sql" ? { severity: "info" as const } : {}),
      message: `The image of ${title} (\`${accessory.name}\`) does not read \`${name}\`; it reads \`${right}\`, which is not set`,
      help: `Write \`${right}\`. ${onlyOnce}`,
    };
  }

  const isMisspelt = [...written.keys()].some((name) => known.required.includes(known.wrong[name] ?? ""));
  if (known.required.length > 0 && !known.required.some(isSet) && !isMisspelt) {
    const [password] = known.required;
    yield {
      at: rangeOf(accessory.image.kind === "known" ? accessory.image.node : accessory.key),
      message: `${title} (\`${accessory.name}\`) has no \`${password}\`, and without a password the image does not create a database: the container stops at its first start`,
      help: `Add \`${password}\` to \`accessories/${accessory.name}/env/secret\`${alias(password, written)}.`,
    };
  }

  for (const pair of scripts === "none" ? known.pairs : [])
    yield* checkPair(pair, { accessory, title, isSet, written });
}

/** Kamal can pass a secret under another name. */
function alias(variable: string | undefined, written: ReadonlyMap<string, Node>): string {
  const other = [...written].find(([name, node]) => node.kind === "scalar" && /PASSWORD|PASSWD/.test(name));
  return other === undefined ? "" : `, or write \`${variable}:${other[0]}\` there to pass ${other[0]} under that name`;
}

/** The user that PostgreSQL has anyway. */
function isDefault(name: string, value: EnvValue): boolean {
  return name === "POSTGRES_USERNAME" && typeof value === "object" && value.value === "postgres";
}

interface Around {
  accessory: Accessory;
  title: string;
  isSet: (name: string) => boolean;
  written: ReadonlyMap<string, Node>;
}

function* checkPair(pair: readonly [string, string], { accessory, title, isSet, written }: Around): Iterable<Problem> {
  const [user, password] = pair;
  const [present, absent] = isSet(user) ? [user, password] : [password, user];
  const node = written.get(present);
  // A password without a user is for the user `root` of some older images.
  if (node === undefined || isSet(absent) || (present === "MYSQL_PASSWORD" && absent === "MYSQL_USER")) return;

  yield {
    at: rangeOf(node),
    message: `${title} (\`${accessory.name}\`) has \`${present}\` but no \`${absent}\`, so the image does not create the user`,
    help: `Add \`${absent}\` to the accessory's \`env\`. ${onlyOnce}`,
  };
}

/** The official images of Redis and Valkey read no password from the environment. */
function* checkRedis(accessory: Accessory, cmd: string): Iterable<Problem> {
  const node = writtenVariables(accessory).get("REDIS_PASSWORD");
  const { image, settings, name } = accessory;
  if (node === undefined || image.kind !== "known" || image.value.includes("stack")) return;
  // A configuration file may have the password.
  if (cmd.includes("pass") || /\.conf\b/.test(cmd)) return;
  if (["files", "volumes", "options", "directories"].some((key) => mentionsConfig(lookup(settings, key)))) return;

  yield {
    at: rangeOf(node),
    message: `The image of Redis (\`${name}\`) does not read \`REDIS_PASSWORD\`, so Redis runs without a password`,
    help: "Upload a redis.conf with `requirepass` through `files`, and start Redis with it: `cmd: redis-server /etc/redis/redis.conf`. If the port is not published, a password is not necessary: remove the variable.",
  };
}

function mentionsConfig(node: Node | undefined): boolean {
  return node !== undefined && /conf|entrypoint|\.sh\b|\.acl\b|<%/.test(sourceTextOf(node));
}

/** Where each variable of the accessory's env is written. */
function writtenVariables({ settings }: Accessory): Map<string, Node> {
  const env = lookup(settings, "env");
  const [clear, secret] = [lookup(env, "clear"), lookup(env, "secret")];
  const keys = pairsOf(clear === undefined && secret === undefined ? env : clear).map(({ key }) => key);
  const items = secret?.kind === "list" ? secret.items.map(({ node }) => node) : [];

  const found = new Map<string, Node>();
  for (const node of keys) found.set(keyName(node) ?? "", node);
  for (const node of items) if (node.kind === "scalar") found.set(node.text.split(":")[0] ?? "", node);
  return found;
}
