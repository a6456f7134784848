// Databases that the app in a container cannot reach, log in to or use.

import { type Entries, sentence } from "./entry.ts";
import { type UnreachableService, unreachableText } from "./unreachable-service.ts";

/** `said`: the error of the database's client. */
interface Said {
  said: string;
}

export const databaseEntries = {
  "app-database-unreachable": (facts: UnreachableService) => ({
    title: "The app cannot connect to its database",
    ...unreachableText(facts, {
      what: "its database",
      accessory: "db",
      setting: "DATABASE_URL (or the host in the app's database config)",
    }),
  }),

  "app-database-login": ({ said, problem }: Said & { problem: "password" | "role" | "no-password" }) => ({
    title: "The database rejects the app's login",
    cause:
      problem === "no-password"
        ? `The app connects to its database without a password, because the variable with the password is empty or missing in the container: ${sentence(said)}`
        : `The database answers, but does not accept the user or password of the app: ${sentence(said)}`,
    fix:
      problem === "no-password"
        ? "Add the variable with the password (or DATABASE_URL) to `env/secret` in deploy.yml, and give it a value in .kamal/secrets."
        : `Give the app the user and password that the database has (DATABASE_URL, or the variables of the password in \`env\` in deploy.yml). An accessory reads POSTGRES_USER, POSTGRES_PASSWORD or MYSQL_PASSWORD only when its data directory is created: if they changed later, change the ${problem === "role" ? "user" : "password"} in the database (${problem === "role" ? "`CREATE ROLE … LOGIN PASSWORD …`" : "`ALTER USER … PASSWORD …`"}).`,
  }),

  "app-database-missing": ({ name, said }: Said & { name: string | undefined }) => ({
    title: "The app's database does not exist",
    cause: `The database server answers, but it has no database ${name === undefined ? "of the name that the app uses" : `\`${name}\``}: ${sentence(said)}`,
    fix: `Create it (in Rails, \`kamal app exec 'bin/rails db:prepare'\`; otherwise \`CREATE DATABASE\` on the server), or correct the name in DATABASE_URL or in the app's database config. An accessory creates the database of POSTGRES_DB or MYSQL_DATABASE only when its data directory is created.`,
  }),

  /** `unsupported`: the server has no TLS. `required`: it has nothing else. */
  "app-database-ssl": ({ said, problem }: Said & { problem: "unsupported" | "required" | "certificate" }) => ({
    title: "The app and its database do not agree on SSL",
    cause: `${sslCauses[problem]}: ${sentence(said)}`,
    fix: sslFixes[problem],
  }),

  "app-database-method": ({ said }: Said) => ({
    title: "The app's database client does not know the server's login method",
    cause: `The database server uses a newer login method than the app's client library: ${sentence(said)}`,
    fix: "For MySQL 8, use `trilogy`, or a client library that has caching_sha2_password (`default-libmysqlclient-dev` of a current Debian), or create the user with `IDENTIFIED WITH mysql_native_password`. For PostgreSQL, use libpq 10 or newer.",
  }),

  "app-database-access": ({ said }: Said) => ({
    title: "The database does not let the app's user in",
    cause: `The database has no rule that allows this connection of the app: ${sentence(said)}`,
    fix: "Allow the app's address, user and database in pg_hba.conf on the database server (for MySQL: `CREATE USER 'app'@'%'`), and reload it.",
  }),

  "app-database-permission": ({ said }: Said) => ({
    title: "The database user lacks a permission",
    cause: `The app is connected to its database, but its user is not allowed to do this: ${sentence(said)}`,
    fix: "Grant it as the owner of the database: since PostgreSQL 15, a user needs `GRANT ALL ON SCHEMA public TO user;` (or `ALTER DATABASE name OWNER TO user;`) to create tables.",
  }),

  "app-database-readonly": ({ said, directory }: Said & { directory: string }) => ({
    title: "The app may not write to its SQLite database",
    cause: `The SQLite file or its directory does not belong to the user of the container, so it is read-only for the app: ${sentence(said)}`,
    fix: `Make the volume's directory writable for the user of the container (USER in the Dockerfile, in Rails 1000): \`chown -R 1000:1000\` on the server for the directory that \`volumes\` in deploy.yml mounts on ${directory}.`,
  }),

  "app-database-file": ({ said, directory }: Said & { directory: string }) => ({
    title: "The app cannot open its SQLite database",
    cause: `The directory of the SQLite file does not exist in the container, or it does not belong to the container's user: ${sentence(said)}`,
    fix: `Mount a volume on the file's directory (\`volumes\` in deploy.yml, for example \`- "app_storage:${directory}"\`), and make it writable for the container's user: \`chown -R 1000:1000\` on the server, if that is USER in the Dockerfile.`,
  }),

  "app-database-locked": ({ said }: Said) => ({
    title: "The app's SQLite database is locked",
    cause: `Another process writes to the same SQLite file, usually the old version that still runs, or a second container on the same volume: ${sentence(said)}`,
    fix: "Let SQLite wait: `timeout: 5000` in config/database.yml (or `PRAGMA busy_timeout`), with the journal mode WAL. Run migrations in one container only, and only one container that writes.",
  }),

  "app-database-busy": ({ said }: Said) => ({
    title: "The database has no free connections",
    cause: `The database rejects the app, because too many connections are open: ${sentence(said)}`,
    fix: "During a deploy, the old and the new version are connected at the same time. Lower the app's connection pool (in Rails, RAILS_MAX_THREADS and WEB_CONCURRENCY), or raise `max_connections` of the database.",
  }),

  "app-database-starting": ({ said }: Said) => ({
    title: "The database was still starting",
    cause: `The database answers, but does not accept connections yet: ${sentence(said)}`,
    fix: "Re-run the job. If it happens again, read the database's log (`kamal accessory logs NAME`), and let the entrypoint wait until the database is ready.",
  }),

  "app-database-url": ({ said }: Said) => ({
    title: "The app's database URL is not valid",
    cause: `The app cannot read the URL of its database: ${sentence(said)}`,
    fix: "Correct DATABASE_URL: `postgres://user:password@host:5432/name`. Write special characters of the password percent-encoded (`@` is `%40`, `#` is `%23`, `/` is `%2F`), and use no quotes inside the value.",
  }),

  "app-database-config": ({ said }: Said) => ({
    title: "The app has no database configured for production",
    cause: `The app finds no usable database in its config: ${sentence(said)}`,
    fix: "Add DATABASE_URL to `env/secret` in deploy.yml with a value in .kamal/secrets, or complete the section `production` of config/database.yml.",
  }),

  "app-migrations-pending": ({ said, command }: Said & { command: string }) => ({
    title: "Migrations are pending",
    cause: `The database does not have the tables or columns that this version of the app needs: ${sentence(said)}`,
    fix: `Run the migrations before the app starts: ${command} in the image's entrypoint, or once with \`kamal app exec\`.`,
  }),

  "app-migration-locked": ({ said }: Said) => ({
    title: "Another process migrates the database",
    cause: `Two containers migrate the same database at the same time, which the app prevents: ${sentence(said)}`,
    fix: "Boot one host after the other: `boot: { limit: 1 }` in deploy.yml. Or migrate in one place only, for example in a role with a single host, and not in every container's entrypoint.",
  }),

  "app-migration-failed": ({ said }: Said) => ({
    title: "A migration failed",
    cause: `The app stops when it starts, because a migration of its database failed: ${sentence(said)}`,
    fix: "Fix the migration that the lines below show. If it changed a part of the database before it failed, undo that first, then deploy again.",
  }),

  "app-extension-missing": ({
    name,
    problem,
    said,
  }: Said & { name: string; problem: "absent" | "not-allowed" | "not-created" }) => ({
    title: "A PostgreSQL extension is missing",
    cause: `The app needs the PostgreSQL extension \`${name}\`, but ${extensionProblems[problem]}: ${sentence(said)}`,
    fix:
      problem === "absent"
        ? `Use an image of PostgreSQL that has it (for pgvector \`pgvector/pgvector:pg17\`, for PostGIS \`postgis/postgis\`) as \`image\` of the accessory, and run \`kamal accessory reboot NAME\`; keep the major version of PostgreSQL.`
        : `As a superuser of the database, run \`CREATE EXTENSION IF NOT EXISTS "${name}";\` in the app's database.`,
  }),
} satisfies Entries;

const sslCauses = {
  unsupported: "The app asks for SSL, but the database server has none",
  required: "The database accepts encrypted connections only, but the app connects without SSL",
  certificate: "The app does not trust the certificate of the database server",
} as const;

const sslFixes = {
  unsupported:
    "Turn SSL off for this database: `?sslmode=disable` at the end of DATABASE_URL (`ssl: false` in a Node or Elixir config, `--skip-ssl` for MariaDB's client), or turn it on in the server.",
  required:
    "Turn SSL on: `?sslmode=require` at the end of DATABASE_URL (`ssl: true` in a Node or Elixir config, `ssl_mode: required` for MySQL).",
  certificate:
    "Give the app the certificate of the authority (`?sslmode=verify-full&sslrootcert=/path/ca.crt` in DATABASE_URL, `ssl: { ca }` in Node), or encrypt without checking it: `sslmode=require`, in Node `ssl: { rejectUnauthorized: false }`.",
} as const;

const extensionProblems = {
  absent: "the database server does not have it installed",
  "not-allowed": "its database user may not create it",
  "not-created": "it is not created in this database",
} as const;
