// Adds one or two mistakes to a config.

import { parse, stringify } from "yaml";
import type { Random } from "../../random.ts";
import { textMutations } from "./mutate-text.ts";

export interface Mutated {
  kinds: string[];
  content: string | Uint8Array;
  /** The content of a destination file, merged over `content`. */
  destination?: string;
}

export type Tree = Record<string, unknown>;
type Mutation = (tree: Tree, random: Random) => void;

/** Inserted literally into the YAML, so that each parser interprets them. */
const snippets = [
  '""', "~", "yes", "no", "on", "off", "true", "false", "0", "1", "-1", "0600", "1_000", "1:30", "1.5", "1e3", ".5", ".inf",
  "2026-01-01", "2026-01-01 10:00:00", ":word", ":\"two words\"", "[]", "{}", "[a]", "[a, b]", "[1, ~]", "{a: 1}", "{a: ~}", "{a: {b: c}}",
  "[{a: b}]", "[{a: b, c: d}]", "[[a]]", "'3000'", '"3"', "3s", "word", "a b", "!ruby/symbol x", "!!str 5", "!!int '5'", "!ruby/object {}",
  "web", "job", "localhost:5000", "'2.0'", "on-failure:3", "gha", "verbose", "|\n  block\n", "'yes'", "0x1F", "0b11", "1,000", "+1", "<", "=",
]; // biome-ignore format: a table

const scalars = [...snippets.keys()].filter((index) => !/^[[{|!]/.test(snippets[index] ?? ""));

const kamal1 = [
  "traefik",
  "healthcheck",
  "stop_wait_time",
  "multiarch",
  "env_file",
  "host",
  "x-mine",
  "hosts",
  "proxy",
  "ssl",
  "labels",
  "env",
  "registry",
  "role",
  "tag",
  "logging",
  "options",
  "publish",
  "tags",
  "clear",
  "secret",
  "restart",
  "private_key_pem",
  "run",
];

const mutations: Readonly<Record<string, Mutation>> = {
  typo: (tree, random) => {
    const [map, key] = anyKey(tree, random);
    rename(map, key, slip(key, random));
  },
  "wrong type": (tree, random) => {
    const [map, key] = anyKey(tree, random);
    map[key] = placeholder(random.below(snippets.length));
  },
  "wrong item": (tree, random) => {
    const list = random.pick([[], ...listsIn(tree)]);
    if (list.length > 0) list[random.below(list.length)] = placeholder(random.below(snippets.length));
  },
  missing: (tree, random) => {
    const [map, key] = anyKey(tree, random);
    delete map[key];
  },
  null: (tree, random) => {
    const [map, key] = anyKey(tree, random);
    map[key] = null;
  },
  moved: (tree, random) => {
    const [map, key] = anyKey(tree, random);
    const value = map[key];
    delete map[key];
    random.pick(mapsIn(tree))[key] = value;
  },
  "another section's key": (tree, random) => {
    const key = random.chance(0.5) ? random.pick(kamal1) : anyKey(tree, random)[1];
    random.pick(mapsIn(tree))[key] = placeholder(random.below(snippets.length));
  },
  "strange key": (tree, random) => {
    const map = random.pick(mapsIn(tree));
    // Nobody uses mappings and lists as keys.
    map[placeholder(random.pick(scalars))] = random.pick(["a", 1, null, { a: 1 }]);
  },
};

/** The next config of the random sequence. */
export function mutate(bases: readonly string[], random: Random): Mutated {
  const base = random.pick(bases);
  const kinds: string[] = [];
  let text = base;
  let destination: string | undefined;
  if (random.chance(0.8)) {
    const tree = read(base);
    for (let count = random.chance(0.2) ? 2 : 1; count > 0; count--) {
      const [kind, apply] = random.pick(Object.entries(mutations));
      apply(tree, random);
      kinds.push(kind);
    }

    if (random.chance(0.1)) {
      destination = write(split(tree, random), random);
      kinds.push("destination");
    }

    text = write(tree, random);
  }

  if (kinds.length > 0 && random.chance(0.75))
    return { kinds, content: text, ...(destination === undefined ? {} : { destination }) };

  const [kind, apply] = random.pick(Object.entries(textMutations));
  return {
    kinds: [...kinds, kind],
    content: apply(text, random),
    ...(destination === undefined ? {} : { destination }),
  };
}

function read(text: string): Tree {
  const value: unknown = parse(text, { uniqueKeys: false, merge: true, schema: "yaml-1.1", logLevel: "silent" });
  if (!isTree(value)) throw new Error("the base is not a mapping");
  return value;
}

function write(tree: Tree, random: Random): string {
  const text = stringify(tree, {
    aliasDuplicateObjects: false,
    version: "1.1",
    collectionStyle: random.chance(0.15) ? "flow" : "any",
    indent: random.pick([2, 4]),
    defaultStringType: random.chance(0.1) ? "QUOTE_DOUBLE" : "PLAIN",
  });

  return text.replace(/"?@@(\d+)@@"?/g, (_, index: string) => snippets[Number(index)] ?? "");
}

/** Moves or copies some of the root's keys into a destination file. */
function split(tree: Tree, random: Random): Tree {
  const over: Tree = {};
  for (const key of Object.keys(tree)) {
    if (random.chance(0.7)) continue;
    over[key] = structuredClone(tree[key]);
    if (random.chance(0.5)) delete tree[key];
  }
  return Object.keys(over).length === 0 ? { retain_containers: 2 } : over;
}

function placeholder(index: number): string {
  return `@@${index}@@`;
}

function slip(word: string, random: Random): string {
  const at = random.below(word.length + 1);
  const forms = [
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}e${word.slice(at)}`,
    `${word}s`,
    word.replace("_", "-"),
    word.toUpperCase(),
    `:${word}`,
    ` ${word}`,
  ];

  return random.pick(forms) || "x";
}

function rename(map: Tree, from: string, to: string): void {
  const value = map[from];
  delete map[from];
  map[to] = value;
}

function anyKey(tree: Tree, random: Random): [Tree, string] {
  const map = random.pick(mapsIn(tree).filter((each) => Object.keys(each).length > 0));
  return [map, random.pick(Object.keys(map))];
}

function mapsIn(value: unknown): Tree[] {
  if (Array.isArray(value)) return value.flatMap(mapsIn);
  return isTree(value) ? [value, ...Object.values(value).flatMap(mapsIn)] : [];
}

function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)];
  return isTree(value) ? Object.values(value).flatMap(listsIn) : [];
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
