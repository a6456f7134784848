// config/database.yml: how Rails connects to the database servers of one environment.

import { keyName, lookup, type MapNode, type Node, pairOf, sourceTextOf } from "../yaml/nodes.ts";
import { type ErbText, erbText } from "./erb-text.ts";
import type { RubyFacts } from "./known-text.ts";

/** A setting of a connection; undefined if unknown. An absent one is empty. */
export interface ConnectionSetting extends ErbText {
  /** undefined if the setting is absent. */
  readonly node: Node | undefined;
}

export interface ServerDatabase {
  /** `primary`, `cache`, …; always `primary` in a config with a single database. */
  readonly name: string;
  /** Its key: that of the environment, in a config with a single database. */
  readonly key: Node;
  readonly settings: MapNode;
  readonly engine: "postgres" | "mysql";
  /**
   * The URL that Rails uses: `url`, or else the value of the variable `NAME_DATABASE_URL`. Empty
   * without one.
   */
  readonly url: ConnectionSetting | undefined;
  readonly host: ConnectionSetting | undefined;
  readonly port: ConnectionSetting | undefined;
  readonly socket: ConnectionSetting | undefined;
  readonly username: ConnectionSetting | undefined;
  readonly password: ConnectionSetting | undefined;
  readonly database: ConnectionSetting | undefined;
}

/** The databases of `facts.railsEnv` that certainly have the adapter of a database server. */
export function serverDatabases(root: Node | undefined, facts: RubyFacts): ServerDatabase[] {
  const environment = pairOf(root, facts.railsEnv);
  if (environment === undefined || environment.conditional || environment.value.kind !== "map") return [];

  const { pairs } = environment.value;
  const read = textReader(facts);
  const several = pairs.length > 0 && pairs.every((pair) => pair.value.kind === "map");
  if (!several) return readDatabase("primary", { key: environment.key, settings: environment.value }, { facts, read });

  const last = new Map<string, { key: Node; settings: MapNode }>();
  for (const { key, value, conditional } of pairs) {
    const name = keyName(key);
    if (name !== undefined && !conditional && value.kind === "map") last.set(name, { key, settings: value });
  }
  return [...last].flatMap(([name, entry]) => readDatabase(name, entry, { facts, read }));
}

type ReadText = (node: Node) => ErbText | undefined;

/** Databases share most of their settings (`<<: *default`), so each is read once. */
function textReader(facts: RubyFacts): ReadText {
  const texts = new Map<Node, ErbText | undefined>();
  return (node) => {
    if (!texts.has(node)) texts.set(node, erbText(node, facts));
    return texts.get(node);
  };
}

function readDatabase(
  name: string,
  { key, settings }: { key: Node; settings: MapNode },
  { facts, read: readText }: { facts: RubyFacts; read: ReadText },
): ServerDatabase[] {
  if (settings.open) return [];

  const read = (setting: string): ConnectionSetting | undefined => {
    const node = lookup(settings, setting);
    if (node === undefined) return { text: "", unset: [], node };
    const text = readText(node);
    return text === undefined ? undefined : { ...text, node };
  };

  const url = urlOf(name, { own: read("url") ?? withUnknownUser(lookup(settings, "url")), facts });
  const engine = engineOf(read("adapter")?.text ?? "", url?.text ?? "");
  if (engine === undefined) return [];

  return [
    {
      name,
      key,
      settings,
      engine,
      url,
      host: read("host"),
      port: read("port"),
      socket: read("socket"),
      username: read("username"),
      password: read("password"),
      database: read("database"),
    },
  ];
}

/** What stands for a user or a password that is not known. No user has this name. */
const unknownUser = "%";

/** A URL of which only the user and the password are not known. */
function withUnknownUser(node: Node | undefined): ConnectionSetting | undefined {
  if (node === undefined) return undefined;
  const text = sourceTextOf(node).replace(/^\s*(["'])(.*)\1\s*$/, "$2");
  const scheme = /^[a-z][a-z0-9]{1,20}:\/\//.exec(text)?.[0];
  const end = text.lastIndexOf("@");
  const rest = text.slice(end + 1);
  if (scheme === undefined || !text.slice(0, end).includes("<%=") || rest.includes("%>")) return undefined;
  return { text: `${scheme}${unknownUser}@${rest}`, unset: [], node };
}

/** Whether the user in a URL is not known. */
export function hasUnknownUser(url: string): boolean {
  return url.includes(`//${unknownUser}@`);
}

/** Rails applies DATABASE_URL to `primary` only; NAME_DATABASE_URL is for the database of that name. */
function urlOf(
  name: string,
  { own, facts }: { own: ConnectionSetting | undefined; facts: RubyFacts },
): ConnectionSetting | undefined {
  if (own === undefined || own.text !== "") return own;

  const variables = [`${name.toUpperCase()}_DATABASE_URL`, ...(name === "primary" ? ["DATABASE_URL"] : [])];
  for (const variable of variables) {
    const value = facts.env(variable);
    if (value === "unknown") return undefined;
    if (value !== "unset") return { text: value.value, unset: [], node: undefined };
  }
  return own;
}

function engineOf(adapter: string, url: string): ServerDatabase["engine"] | undefined {
  const scheme = /^([a-z][a-z0-9]{1,20}):\/\//.exec(url)?.[1] ?? adapter;
  if (/^(?:postgres|postgresql|postgis)$/.test(scheme)) return "postgres";
  return /^(?:mysql2?|trilogy)$/.test(scheme) ? "mysql" : undefined;
}
