import type { ConnectionSetting, ServerDatabase } from "../../app/database-servers.ts";
import type { RubyFacts } from "../../app/known-text.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type DatabaseConnection, databaseConnections, type RoleConnections } from "../facts/database-connections.ts";
import { accessoryEnvironment, databaseImageOf } from "../facts/database-images.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { neededVariables } from "../facts/erb-env.ts";
import { describeContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const databaseVariableUnset: Rule = {
  metadata: {
    id: "database-variable-unset",
    severity: "warning",
    title: "database.yml reads a variable that the container does not get",
  },
  *checkConfig(deployed) {
    for (const role of databaseConnections(deployed)) {
      const problems = [...requiredByRuby(deployed, role), ...emptySettings(deployed, role)];
      yield* problems;
      // The other roles have most of their environment in common.
      if (problems.length > 0) return;
    }
  },
};

/** Docker sets them in every container. */
const ambient = /^(?:HOME|HOSTNAME|PATH|PWD)$/;

/** Reads a variable without a default, or calls a method of its value. */
const mayRaise = /\bENV\.fetch\(\s{0,9}["']\w{1,99}["']\s{0,9}\)(?!\s{0,9}[{d])|\bENV\[["']\w{1,99}["']\]\./;

/** Ruby evaluates the whole file, also the parts of other environments. */
function* requiredByRuby(
  { project }: DeployableConfig,
  { container, ruby, connections }: RoleConnections,
): Iterable<Problem> {
  const source = project.surroundings.database.document?.source;
  if (source === undefined || connections.length === 0 || !mayRaise.test(source.text)) return;

  const reported = new Set<string>();
  for (const { name, without, at } of neededVariables(source) ?? []) {
    if (without === "empty" || ambient.test(name) || reported.has(name) || ruby.env(name) !== "unset") continue;

    reported.add(name);
    const reason = without === "KeyError" ? "KeyError: key not found" : "NoMethodError for nil";
    yield {
      at,
      severity: "error",
      message: `\`${name}\` is not set in ${describeContainer(container)}, so Rails cannot read config/database.yml and does not start (${reason})`,
      help: `Add \`${name}\` to \`env\` in deploy.yml (under \`secret\` if it is a secret), or give it a default: \`ENV.fetch("${name}", "…")\`.`,
    };
  }
}

/** What a database server does with an empty setting, and the variables that replace it. */
const settings = {
  username: { title: "the user name", postgres: ["PGUSER"], mysql: [] },
  password: { title: "the password", postgres: ["PGPASSWORD", "PGPASSFILE"], mysql: ["MYSQL_PWD"] },
  database: { title: "the database name", postgres: ["PGDATABASE"], mysql: [] },
} as const;

function* emptySettings(
  deployed: DeployableConfig,
  { container, ruby, connections }: RoleConnections,
): Iterable<Problem> {
  const reported = new Set<string>();
  for (const connection of connections) {
    if (!usesSettings(connection, ruby)) continue;

    for (const { title, setting } of emptyOnes(connection.database, { deployed, ruby })) {
      const [variable] = setting.unset;
      if (variable === undefined || reported.has(variable) || setting.node === undefined) continue;

      reported.add(variable);
      yield {
        at: rangeOf(setting.node),
        message: `\`${variable}\` is not set in ${describeContainer(container)}, so ${title} of \`${connection.database.name}\` is empty and the database server rejects the connection`,
        help: repair(variable, { title, deployed }),
      };
    }
  }
}

/** A URL overrides the other settings. The rule `database-host-missing` reports a URL for `primary` only. */
function usesSettings({ database: { url, engine, name }, address }: DatabaseConnection, { env }: RubyFacts): boolean {
  if (url === undefined || address === undefined) return false;
  if (name !== "primary" && address.kind === "local" && env("DATABASE_URL") !== "unset") return false;
  return engine !== "postgres" || env("PGSERVICE") === "unset";
}

function* emptyOnes(
  database: ServerDatabase,
  { deployed, ruby }: { deployed: DeployableConfig; ruby: RubyFacts },
): Iterable<{ title: string; setting: ConnectionSetting }> {
  const { url, engine } = database;
  if (url !== undefined && url.text !== "") {
    if (url.unset.length > 0) yield { title: "a part of the URL", setting: url };
    return;
  }

  for (const key of ["username", "password", "database"] as const) {
    const setting = database[key];
    if (setting === undefined || setting.text !== "" || setting.unset.length === 0) continue;
    if (settings[key][engine].some((name) => ruby.env(name) !== "unset")) continue;
    if (key === "password" && needsNoPassword(deployed, engine)) continue;
    yield { title: settings[key].title, setting };
  }
}

function needsNoPassword({ config }: DeployableConfig, engine: ServerDatabase["engine"]): boolean {
  const variables =
    engine === "postgres"
      ? ["POSTGRES_HOST_AUTH_METHOD"]
      : ["MYSQL_ALLOW_EMPTY_PASSWORD", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"];
  return config.accessories.all.some((accessory) => {
    const env = accessoryEnvironment(accessory);
    return variables.some((name) => env(name) !== "unset");
  });
}

function repair(variable: string, { title, deployed }: { title: string; deployed: DeployableConfig }): string {
  if (title !== "the password") return `Add \`${variable}\` to \`env\` in deploy.yml.`;

  const { config } = deployed;
  const databases = config.accessories.all.filter((accessory) => databaseImageOf(accessory) !== undefined);
  const passwords = ["POSTGRES_PASSWORD", "MYSQL_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD"];
  const known = passwords.find((name) => config.secrets.some((secret) => secret.name === name));
  const alias =
    databases.length === 0 || known === undefined
      ? ""
      : `, or \`${variable}:${known}\` to pass the secret ${known} under that name`;
  return `Add \`${variable}\` to \`env/secret\` in deploy.yml${alias}.`;
}
