import type { FailurePlace } from "../../model/report.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { findIn, quoted } from "./log-facts.ts";

const places: readonly FailurePlace[] = ["container", "server"];

/** Databases that the app is connected to, but cannot use: SQLite files, migrations, extensions. */
export const databaseContentPatterns: readonly KamalPattern[] = [
  {
    id: "app-database-readonly",
    in: places,
    line: /attempt to write a readonly database|SQLITE_READONLY|SQLite3::ReadOnlyException|database is read-only/i,
    facts: (match, _, part) => ({ said: quoted(match), directory: sqliteDirectory(part) }),
  },
  {
    id: "app-database-file",
    in: places,
    line: /unable to open database file|SQLITE_CANTOPEN|SQLite3::CantOpenException|out of memory \(14\)|Database file at path \[[^\]]{1,300}\] does not exist/i,
    facts: (match, _, part) => ({ said: quoted(match), directory: sqliteDirectory(part) }),
  },
  {
    id: "app-database-locked",
    in: places,
    line: /database is locked|SQLITE_BUSY|SQLite3::BusyException|database table is locked/i,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-extension-missing",
    in: places,
    line: /extension "([^"]{1,60})" is not available|could not open extension control file "\S{1,200}\/([\w-]{1,60})\.control"|could not access file "(?:\$libdir\/)?([^"]{1,60})": No such file/,
    facts: (match) => ({ name: groupOf(match), problem: "absent", said: quoted(match) }),
  },
  {
    id: "app-extension-missing",
    in: places,
    line: /permission denied to create extension "([^"]{1,60})"/,
    facts: (match) => ({ name: groupOf(match), problem: "not-allowed", said: quoted(match) }),
  },
  {
    id: "app-extension-missing",
    in: places,
    line: /type "(vector|geometry|geography|citext|hstore|ltree)" does not exist|function (uuid_generate_v4|gen_random_uuid|similarity|unaccent)\([^)]{0,60}\) does not exist/,
    facts: (match) => ({ name: extensionOf(groupOf(match)), problem: "not-created", said: quoted(match) }),
  },
  {
    id: "app-database-permission",
    in: places,
    line: /permission denied for (?:schema|table|relation|sequence|database|function) \S{1,100}|must be (?:owner of|superuser)|(?:CREATE|SELECT|INSERT|UPDATE|DELETE|ALTER|DROP|INDEX|REFERENCES)(?:, [A-Z]{4,10}){0,8} command denied to user|permission denied to (?:create database|set parameter)|InsufficientPrivilege/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-migrations-pending",
    in: places,
    line: /PendingMigrationError|Migrations are pending|You have \d{1,4} (?:pending|unapplied) migration/,
    // Django says so at each start of its development server.
    unless: /Starting development server at/,
    facts: (match, _, part) => ({ said: quoted(match), command: migrateCommand(part) }),
  },
  {
    id: "app-migration-locked",
    in: places,
    line: /ConcurrentMigrationError|another migration process is currently running/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-migration-failed",
    in: places,
    line: /An error has occurred, (?:this and )?all later migrations canceled|Error: P3009|Error: P3018|migrate found failed migrations|Migration `[^`]{1,200}` failed to apply|FlywayException|migration \d{1,20} was previously applied but (?:has been modified|is missing)|Error: P3005/,
    rank: "symptom",
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-migrations-pending",
    in: places,
    line: /relation "[^"]{1,200}" does not exist|PG::UndefinedTable|no such table: \S{1,200}|Could not find table '[^']{1,200}'|Table '[^']{1,200}' doesn't exist|(?:undefined_table\)|Undefined table:)|The table `[^`]{1,200}` does not exist in the current database|UndefinedTableError/,
    rank: "likely",
    facts: (match, _, part) => ({ said: quoted(match), command: migrateCommand(part) }),
  },
  {
    id: "app-migrations-pending",
    in: places,
    line: /column "?[\w.]{1,200}"? (?:of relation "[^"]{1,100}" )?does not exist|PG::UndefinedColumn|no such column: \S{1,200}|Unknown column '[^']{1,200}'|The column `[^`]{1,200}` does not exist|undefined_column\)/,
    rank: "likely",
    facts: (match, _, part) => ({ said: quoted(match), command: migrateCommand(part) }),
  },
];

function groupOf(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? "";
}

/** Which extension has a type or a function. */
function extensionOf(name: string): string {
  if (name === "geometry" || name === "geography") return "postgis";
  if (name === "uuid_generate_v4") return "uuid-ossp";
  if (name === "gen_random_uuid") return "pgcrypto";
  return name === "similarity" ? "pg_trgm" : name;
}

function migrateCommand(part: OutputPart): string {
  const tool = migrateTools.find(([pattern]) => findIn(part, pattern) !== undefined);
  return tool === undefined ? "the app's command for migrations" : `\`${tool[1]}\``;
}

/** By what such an app writes into its log. */
const migrateTools: readonly (readonly [RegExp, string])[] = [
  [/(ActiveRecord|bin\/rails|\brails\b|Puma|ActionView)/i, "bin/rails db:prepare"],
  [/(django|manage\.py)/i, "python manage.py migrate"],
  [/(prisma|P20\d\d)/i, "npx prisma migrate deploy"],
  [/(Postgrex|Ecto|MyXQL)/, "bin/migrate"],
  [/(Illuminate|artisan|laravel)/i, "php artisan migrate --force"],
  [/(alembic|sqlalchemy)/i, "alembic upgrade head"],
  [/(typeorm)/i, "npx typeorm migration:run"],
  [/(sequelize)/i, "npx sequelize-cli db:migrate"],
];

/** Where the app keeps its SQLite file in the container. */
function sqliteDirectory(part: OutputPart): string {
  const file = findIn(part, /((?:\/[\w.-]{1,60}){1,8}\/)[\w.-]{1,60}\.(?:sqlite3?|db)\b/);
  if (file !== undefined) return file.replace(/\/$/, "");
  if (findIn(part, /(bin\/rails|ActiveRecord|Rails|\/rails\/)/) !== undefined) return "/rails/storage";
  return "the directory of the file";
}
