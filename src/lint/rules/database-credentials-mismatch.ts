import { hasUnknownUser, type ServerDatabase } from "../../app/database-servers.ts";
import type { Accessory } from "../../config/accessory.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";
import { databaseConnections, urlCredentials } from "../facts/database-connections.ts";
import { accessoryEnvironment, databaseImageOf, initScripts } from "../facts/database-images.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { memoize } from "../facts/memoize.ts";
import type { Problem, Rule } from "../rule.ts";

export const databaseCredentialsMismatch: Rule = {
  metadata: {
    id: "database-credentials-mismatch",
    severity: "warning",
    title: "App logs in to its database accessory as a user who does not exist or lacks rights",
  },
  *checkConfig(deployed) {
    const reported = new Set<string>();
    for (const { connections } of databaseConnections(deployed)) {
      for (const { database, address } of connections) {
        const accessory = address?.kind === "host" ? accessoryAt(deployed, address.host) : undefined;
        if (accessory === undefined || initScripts(accessory) !== "none") continue;

        const problem = checkUser(database, accessory);
        const place = problem === undefined ? "" : `${problem.at.line}:${problem.at.column}`;
        if (problem === undefined || reported.has(place)) continue;
        reported.add(place);
        yield problem;
      }
    }
  },
};

function accessoryAt({ config }: DeployableConfig, host: string): Accessory | undefined {
  return config.accessories.all.find(({ containerName }) => containerName === host);
}

/** The user that the image creates, and the database that this user may use. */
interface Account {
  /** undefined if the image creates only the administrator. */
  readonly user: string | undefined;
  /** The administrator, who may do everything. */
  readonly admin: string;
  /** undefined if unknown, or if the user may use every database. */
  readonly database: string | undefined;
  /** The variable of the user. */
  readonly variable: string;
}

const accountOf: (accessory: Accessory) => Account | undefined = memoize((accessory) => {
  const engine = databaseImageOf(accessory)?.engine;
  const env = accessoryEnvironment(accessory);
  if (engine === "postgres") {
    const user = env("POSTGRES_USER");
    if (user === "unknown" || env("POSTGRES_USER_FILE") !== "unset") return undefined;
    const admin = user === "unset" ? "postgres" : user.value;
    return { user: undefined, admin, database: undefined, variable: "POSTGRES_USER" };
  }
  if (engine !== "mysql" && engine !== "mariadb") return undefined;

  const prefix = engine === "mariadb" && env("MARIADB_USER") !== "unset" ? "MARIADB" : "MYSQL";
  const [user, database] = [env(`${prefix}_USER`), env(`${prefix}_DATABASE`)];
  if (user === "unknown" || env(`${prefix}_USER_FILE`) !== "unset") return undefined;
  return {
    user: user === "unset" ? undefined : user.value,
    admin: "root",
    database: typeof database === "object" ? database.value : undefined,
    variable: `${prefix}_USER`,
  };
});

function checkUser(database: ServerDatabase, accessory: Accessory): Problem | undefined {
  const account = accountOf(accessory);
  const login = loginOf(database);
  if (account === undefined || login === undefined || login.user === account.admin) return undefined;

  const { name } = accessory;
  if (login.user !== account.user) {
    const created = account.user ?? account.admin;
    return {
      at: rangeOf(login.node),
      message: `Rails logs in as \`${login.user}\`, but the accessory \`${name}\` creates only the user \`${created}\``,
      help: `Add \`${account.variable}: ${login.user}\` to \`accessories/${name}/env/clear\`, or log in as \`${created}\`. The image creates users only when its data directory is empty. Ignore this if you created the user yourself.`,
    };
  }

  if (account.database === undefined || login.database === "" || login.database === account.database) return undefined;
  return {
    at: rangeOf(login.node),
    message: `The accessory \`${name}\` gives \`${login.user}\` rights on the database \`${account.database}\` only, so Rails can neither create nor use \`${login.database}\``,
    help: `Grant the rights in a script (${grant(login, account.database)}) that the accessory gets: \`files: ["config/init.sql:/docker-entrypoint-initdb.d/init.sql"]\`. The image runs it only when its data directory is empty; run it by hand otherwise.`,
  };
}

/** With a pattern, if the other databases begin with the name of this one. */
function grant({ user, database }: Login, known: string): string {
  const pattern = database.startsWith(known) ? `${known}%` : database;
  return `GRANT ALL ON \`${pattern}\`.* TO '${user}'@'%';`;
}

interface Login {
  readonly user: string;
  readonly database: string;
  readonly node: Node;
}

/** As whom Rails logs in; undefined if unknown. */
function loginOf({ url, username, database, key }: ServerDatabase): Login | undefined {
  if (
    url === undefined ||
    hasUnknownUser(url.text) ||
    url.unset.length > 0 ||
    username === undefined ||
    username.unset.length > 0
  )
    return undefined;

  const fromUrl = urlCredentials(url.text);
  const user = fromUrl?.user ?? username.text;
  if (user === "" || database === undefined || database.unset.length > 0) return undefined;
  return {
    user,
    database: fromUrl?.database ?? database.text,
    node: (fromUrl?.user === undefined ? username.node : url.node) ?? key,
  };
}
