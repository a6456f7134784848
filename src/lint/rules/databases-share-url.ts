import type { ServerDatabase } from "../../app/database-servers.ts";
import { lookup, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { databaseConnections } from "../facts/database-connections.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import type { Problem, Rule } from "../rule.ts";

export const databasesShareUrl: Rule = {
  metadata: {
    id: "databases-share-url",
    severity: "warning",
    title: "Several databases have one URL, so the tables of all but the first are never created",
  },
  *checkConfig(deployed) {
    const [primary] = databaseConnections(deployed);
    const [first, ...others] = primary?.connections.map(({ database }) => database) ?? [];
    const shared = first === undefined ? undefined : writtenUrl(first);
    if (first === undefined || shared === undefined) return;

    const missing = others.filter((each) => writtenUrl(each) === shared && mayLackTables(each, deployed));
    const problem = problemOf(first, { missing, shared });
    if (problem !== undefined) yield problem;
  },
};

/** `url` as it is written; undefined without one. */
function writtenUrl({ settings }: ServerDatabase): string | undefined {
  const url = lookup(settings, "url");
  const text = url === undefined ? "" : sourceTextOf(url).replace(/["'\s]/g, "");
  return text.length > 2 ? text : undefined;
}

/** The tables that the gems of Rails look for. */
const tables: Readonly<Record<string, string>> = {
  queue: "solid_queue_jobs",
  cache: "solid_cache_entries",
  cable: "solid_cable_messages",
};

/** Whether nothing in the repository creates the tables of this database in the primary one. */
function mayLackTables({ name, settings }: ServerDatabase, { project }: DeployableConfig): boolean {
  const { texts, entries } = project.surroundings;
  const schema = texts.schema.source?.text;
  const table = tables[name];
  if (schema === undefined || table === undefined || schema.includes(table)) return false;
  if (lookup(settings, "database_tasks") !== undefined || entries.get(`db/${name}_migrate`) !== "missing") return false;
  return !/schema:load|db:setup/.test(texts.entrypoint.source?.text ?? "");
}

interface Shared {
  missing: readonly ServerDatabase[];
  /** The URL as it is written. */
  shared: string;
}

function problemOf(first: ServerDatabase, { missing, shared }: Shared): Problem | undefined {
  const [database] = missing;
  const url = database === undefined ? undefined : lookup(database.settings, "url");
  if (database === undefined || url === undefined) return undefined;

  const names = missing.map(({ name }) => `\`${name}\``).join(", ");
  // With a name of its own, a URL without a database works.
  const namesDatabase = /:\/\/.{0,500}\/\w/.test(shared);
  const hasOwnName =
    !namesDatabase && missing.some(({ database: own }) => own === undefined || own.text !== first.database?.text);
  const variables = missing.map(({ name }) => `\`ENV["${name.toUpperCase()}_DATABASE_URL"]\``).join(", ");

  return {
    at: rangeOf(url),
    ...(hasOwnName ? { severity: "info" as const } : {}),
    message: `${names} and \`${first.name}\` have the same URL: if it names a database, \`db:prepare\` finds that one already set up and never creates the tables of ${names}`,
    help: `Give each database its own URL (${variables}), or move the tables into db/migrate and use one database.`,
  };
}
