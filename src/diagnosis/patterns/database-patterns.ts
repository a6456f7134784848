import type { FailurePlace } from "../../model/report.ts";
import type { KamalPattern } from "../pattern.ts";
import { findIn, quote, quoted, unreachable } from "./log-facts.ts";

/** `server`: `kamal app exec` runs a command of the app there. */
const places: readonly FailurePlace[] = ["container", "server"];

/** Databases that do not let the app in, in the words of their clients in several languages. */
export const databasePatterns: readonly KamalPattern[] = [
  {
    id: "app-database-starting",
    in: places,
    line: /the database system is (?:starting up|not yet accepting connections|in recovery mode)/,
    // Usually it is ready before the deadline.
    rank: "likely",
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-busy",
    in: places,
    line: /sorry, too many clients already|remaining connection slots are reserved|too many connections for role|\bToo many connections\b|max_user_connections|MaxClientsInSessionMode/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-missing",
    in: places,
    line: /database "([^"]{1,100})" does not exist|Unknown database '([^']{1,100})'|Database `([^`]{1,100})` does not exist|We could not find your database: ([\w-]{1,100})|Cannot open database "([^"]{1,100})"/,
    facts: (match) => ({ name: match.slice(1).find((name) => name !== undefined), said: quoted(match) }),
  },
  {
    id: "app-database-missing",
    in: places,
    line: /\bNoDatabaseError\b|\binvalid_catalog_name\b|Error: P1003\b/,
    facts: (match, _, part) => ({
      name: findIn(part, /[Dd]atabase ["'`]([^"'`]{1,100})["'`]/),
      said: quoted(match),
    }),
  },
  {
    id: "app-database-ssl",
    in: ["container"],
    line: /server does not support SSL|SSL is not enabled on the server|SSL is required, but the server does not support it|\bssl not available\b|The server does not support (?:SSL|TLS)|does not support secure connection/i,
    facts: (match) => ({ problem: "unsupported", said: quoted(match) }),
  },
  {
    id: "app-database-ssl",
    in: ["container"],
    line: /no pg_hba\.conf entry for .{0,300}(?:no encryption|SSL off)|insecure transport are prohibited|requires (?:SSL|TLS|secure transport)\b|SSL connection is required|requires either TCP with TLS/i,
    facts: (match) => ({ problem: "required", said: quoted(match) }),
  },
  {
    id: "app-database-ssl",
    in: ["container"],
    line: /root certificate file "[^"]{1,300}" does not exist|connection to server .{0,300}(?:certificate verify failed|server certificate for)|TLS\/SSL error: .{0,200}(?:certificate|Certificate)|no CA certificate|SSL error: certificate verify failed/,
    facts: (match) => ({ problem: "certificate", said: quoted(match) }),
  },
  {
    id: "app-database-ssl",
    in: ["container"],
    line: /self[- ]signed certificate/i,
    with: /\b(?:postgres|postgresql|pg-pool|node_modules\/pg|psycopg|prisma|sequelize|typeorm|knex|mysql2?|Postgrex|sqlx)\b/i,
    facts: (match) => ({ problem: "certificate", said: quoted(match) }),
  },
  {
    id: "app-database-method",
    in: places,
    line: /[Pp]lugin '?(?:caching_sha2_password|auth_gssapi_client|sha256_password|mysql_native_password)'? (?:could not|cannot) be loaded|Client does not support authentication protocol requested by server|SCRAM authentication requires libpq version|authentication method \d{1,3} (?:not|is not) supported/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-access",
    in: places,
    line: /no pg_hba\.conf entry for|Host '[^']{1,200}' is not allowed to connect|Error: P1010\b/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-login",
    in: places,
    line: /fe_sendauth: no password supplied|client password must be a string|SASL: SCRAM-SERVER-FIRST-MESSAGE|Access denied for user '[^']{0,100}'@'[^']{1,200}' \(using password: NO\)|empty password returned by client/,
    facts: (match) => ({ problem: "no-password", said: quoted(match) }),
  },
  {
    id: "app-database-login",
    in: places,
    line: /\b(?:FATAL|error|ERROR|FATAL 28000 \(invalid_authorization_specification\)):? {1,3}role "[^"]{1,100}" does not exist/,
    facts: (match) => ({ problem: "role", said: quoted(match) }),
  },
  {
    id: "app-database-login",
    in: places,
    line: /password authentication failed for user|Access denied for user|issue connecting to your database with your username\/password|Authentication failed against database server|InvalidPasswordError|invalid_password\)|MongoServerError: Authentication failed|(?:Peer|Ident|SCRAM) authentication failed for user|Login failed for user/,
    facts: (match, _, part) => ({ problem: "password", said: detailed(match, part) }),
  },
  {
    id: "app-database-url",
    in: places,
    line: /invalid port number in database URL|The provided database string is invalid|Error parsing connection string|invalid (?:integer value|port number) "[^"]{0,100}" for connection option "port"|missing "=" after "[^"]{1,200}" in connection info string|cannot parse `[^`]{0,200}`: failed to parse as (?:URL|DSN|keyword)|the URL must start with the protocol `(?:postgresql|mysql|file)|Could not parse (?:rfc1738 URL|SQLAlchemy URL) from/i,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-url",
    in: places,
    line: /bad URI ?\((?:is not URI|absolute but no path)|URI::InvalidURIError|InvalidComponentError/,
    with: /database_configurations|connection_url_resolver|url_config|ConnectionUrlResolver|db:|active_record/i,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-config",
    in: places,
    line: /database is not configured for the `?production`? environment|AdapterNotSpecified|database configuration (?:does not specify|specifies nonexistent)|Cannot load database configuration|settings\.DATABASES is improperly configured|Failed to configure a DataSource|No database (?:file )?specified|Could not load database configuration/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-database-unreachable",
    in: places,
    line: /connection to server (?:at|on) .{1,400}failed: (?!FATAL|error)|could not connect to server: |could not translate host name|failed to resolve host '|Can't connect to (?:local )?(?:MySQL|MariaDB|server)|Unknown MySQL server host|trilogy_connect|Can't reach database server|tcp connect \([\w.-]{1,200}:(?:5432|3306|6432)\)|issue connecting with your hostname|hostname resolving error|PSQLException: (?:Connection to|The connection attempt failed)|Communications link failure|SQLSTATE\[(?:HY000|08006)\] \[(?:2002|7)\]/,
    facts: unreachable,
  },
  {
    id: "app-database-unreachable",
    in: ["container"],
    line: /(?:Mongo(?:ose)?ServerSelectionError|NoServerAvailable|Sequelize(?:ConnectionRefused|HostNotFound|Connection)Error|ServerSelectionTimeoutError|Unable to connect to the database\b)/,
    facts: unreachable,
  },
  {
    id: "app-database-unreachable",
    in: ["container"],
    // Ports of PostgreSQL, PgBouncer, MySQL, MongoDB, SQL Server.
    line: /(?:refused|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|timed? ?out|timeout|no route to host|unreachable|Connect call failed|ENOTFOUND|EAI_AGAIN)/i,
    also: /(?::|port |, )(?:5432|6432|3306|27017|1433)\b/,
    facts: unreachable,
  },
  {
    id: "app-database-unreachable",
    in: ["container"],
    line: /(?:ENOTFOUND|EAI_AGAIN|getaddrinfo|lookup|UnknownHostException:|non-existing domain)/,
    also: /(?:ENOTFOUND|EAI_AGAIN|lookup|UnknownHostException:|getaddrinfo for|connect \() ?(?:[\w.-]{0,60}[-_.])?(?:db|database|postgres|postgresql|pg|pgsql|mysql|mariadb|mongo|mongodb)\b/,
    facts: unreachable,
  },
];

/** Ruby says in another line what the server said. */
function detailed(match: RegExpExecArray, part: Parameters<typeof findIn>[0]): string {
  if (!match.input.includes("username/password")) return quoted(match);
  return quote(findIn(part, /(FATAL: .{1,200}|Access denied for user .{1,200})/) ?? match.input);
}
