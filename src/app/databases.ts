// config/database.yml: the databases of one environment, as Rails resolves them.

import { keyName, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { knownText, type RubyFacts } from "./known-text.ts";

export interface SqliteDatabase {
  /** `primary`, `cache`, …; always `primary` in a config with a single database. */
  readonly name: string;
  /** As Rails gets it: absolute, or relative to `Rails.root`. */
  readonly path: string;
  /** Where the path is written. */
  readonly node: Node;
}

export interface Databases {
  readonly sqlite: readonly SqliteDatabase[];
  /** No database is unknown or may be added by ERB. */
  readonly complete: boolean;
}

/**
 * The SQLite databases of the environment `facts.railsEnv`, without those whose path is unknown.
 */
export function sqliteDatabases(root: Node | undefined, facts: RubyFacts): Databases {
  const environment = lookup(root, facts.railsEnv);
  if (environment?.kind !== "map") return { sqlite: [], complete: false };

  const several = environment.pairs.length > 0 && environment.pairs.every((pair) => pair.value.kind === "map");
  const entries: [string, Node][] = several ? named(environment) : [["primary", environment]];

  let complete = !environment.open;
  const sqlite: SqliteDatabase[] = [];
  for (const [name, config] of entries) {
    const found = readOne(name, config, facts);
    if (found === "unknown") complete = false;
    else if (found !== "other") sqlite.push(found);
  }

  return { sqlite, complete };
}

function named(environment: MapNode): [string, Node][] {
  const last = new Map<string, Node>();
  for (const pair of environment.pairs) {
    const name = keyName(pair.key);
    if (name !== undefined && !pair.conditional) last.set(name, pair.value);
  }
  return [...last];
}

function readOne(name: string, config: Node, facts: RubyFacts): SqliteDatabase | "other" | "unknown" {
  // Rails lets DATABASE_URL override the primary database, and NAME_DATABASE_URL any other.
  if (facts.env(`${name.toUpperCase()}_DATABASE_URL`) !== "unset") return "unknown";
  if (name === "primary" && facts.env("DATABASE_URL") !== "unset") return "unknown";

  const readOnly = lookup(config, "readonly");
  if (readOnly?.kind === "scalar" && readOnly.value === true) return "other";

  const url = lookup(config, "url");
  const node = url ?? lookup(config, "database");
  if (node === undefined) return "unknown";

  const text = knownText(node, facts);
  if (text === undefined) return "unknown";
  if (url !== undefined) return fromUrl(text, { name, node: url });

  const adapter = knownText(lookup(config, "adapter"), facts);
  if (adapter === undefined) return "unknown";
  if (!/^sqlite3?$|^litedb$/.test(adapter)) return "other";
  return text === ":memory:" || text.startsWith("file:") || text === "" ? "unknown" : { name, path: text, node };
}

/**
 * `sqlite3:storage/x.sqlite3` is relative, `sqlite3:/data/x` and `sqlite3:///data/x` are absolute.
 */
function fromUrl(url: string, known: { name: string; node: Node }): SqliteDatabase | "other" | "unknown" {
  if (!/^sqlite3?:/.test(url)) return /^\w+:\/\//.test(url) ? "other" : "unknown";
  const path = /^sqlite3?:(?:\/\/(?=\/))?([^?#]+)/.exec(url)?.[1];
  return path === undefined || path.startsWith("//") || path === ":memory:" ? "unknown" : { ...known, path };
}
