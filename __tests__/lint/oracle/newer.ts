// Keys and forms that the schema says are newer than Kamal 2.0: removes them from configs for an
// older Kamal, and makes one config for each.

import { parse, stringify } from "yaml";
import { alternatives, propertyOf, rootSchema, type Schema } from "../../../src/lint/schema/schema.ts";
import { compareGemVersions } from "../../../src/text/gem-version.ts";
import { isTree } from "./mutate.ts";

/** The config without the keys and forms that `kamal` does not have. */
export function withoutNewer(text: string, kamal: string): string {
  const tree: unknown = parse(text, { version: "1.1", merge: true, logLevel: "silent" });
  if (!isTree(tree)) throw new Error("the base is not a mapping");

  const before = JSON.stringify(tree);
  prune(tree, rootSchema, kamal);
  return JSON.stringify(tree) === before ? text : stringify(tree, { version: "1.1", aliasDuplicateObjects: false });
}

function prune(value: unknown, schema: Schema, kamal: string): void {
  if (Array.isArray(value)) {
    const items = alternatives(schema).find((form) => form.items !== undefined)?.items;
    if (items === undefined) return;

    const kept = value.filter((item) => !isNewer(items, item, kamal));
    value.splice(0, value.length, ...kept);
    for (const item of kept) prune(item, items, kamal);
  }

  if (!isTree(value)) return;

  for (const [key, child] of Object.entries(value)) {
    const property = propertyIn(schema, key);
    if (property === undefined) continue;
    if (isNewer(property, child, kamal)) delete value[key];
    else prune(child, property, kamal);
  }
}

function propertyIn(schema: Schema, key: string): Schema | undefined {
  const found = alternatives(schema).map((form) => (form.type === "array" ? undefined : propertyOf(form, key)));
  return found.find((each) => each !== undefined);
}

function isNewer(schema: Schema, value: unknown, kamal: string): boolean {
  const form = alternatives(schema).find((each) => fits(each, value));
  const since = [schema["x-since"], form?.["x-since"]].filter((each) => each !== undefined);
  return since.some((each) => compareGemVersions(each, kamal) > 0);
}

function fits(form: Schema, value: unknown): boolean {
  const type = Array.isArray(value) ? "array" : typeof value;
  return (
    form.type === undefined ||
    [form.type].flat().some((each) => each === type || (each === "integer" && type === "number"))
  );
}

/** A valid config that uses one key or form that is newer than Kamal 2.0. */
export interface NewerConfig {
  /** `proxy/ssl`. */
  path: string;
  since: string;
  content: string;
}

interface Route {
  path: readonly string[];
  since: string;
}

/** One config for each position of each key and each form with `x-since`. */
export function newerConfigs(): NewerConfig[] {
  return [...newerBelow(rootSchema, { path: [], since: "2.0.0" })];
}

function* newerBelow(schema: Schema, route: Route): Iterable<NewerConfig> {
  for (const form of alternatives(schema)) {
    for (const [name, property] of entries(form)) {
      if (property["x-replaced-by"] !== undefined) continue;

      const path = [...route.path, name];
      const since = later(route.since, property["x-since"]);
      if (property["x-since"] !== undefined) yield configWith(path, since, sample(property));
      for (const each of property.anyOf ?? [])
        if (each["x-since"] !== undefined) yield configWith(path, later(since, each["x-since"]), sample(each));
      yield* newerItems(property, { path, since });
      yield* newerBelow(property, { path, since });
    }
  }
}

function* newerItems(property: Schema, { path, since }: Route): Iterable<NewerConfig> {
  const items = alternatives(property).find((form) => form.items !== undefined)?.items;
  for (const form of items === undefined ? [] : alternatives(items))
    if (form["x-since"] !== undefined) yield configWith(path, later(since, form["x-since"]), [sample(form)]);
}

/** The keys of a mapping; a key that users choose is `web`. */
function entries(form: Schema): [string, Schema][] {
  const named = Object.entries(form.properties ?? {});
  const others = form.additionalProperties;
  if (typeof others !== "object" || alternatives(others).every((each) => each.properties === undefined)) return named;

  // An environment may contain tags with environments, and none of that is newer.
  return alternatives(others).some((each) => each.properties?.clear !== undefined)
    ? named
    : [...named, ["web", others]];
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && compareGemVersions(b, a) > 0 ? b : a;
}

function sample(schema: Schema): unknown {
  if (schema.examples !== undefined) return schema.examples[0];
  const [form] = alternatives(schema);
  if (form?.type === "array") return [form.items === undefined ? "x" : sample(form.items)];
  if (form?.type === "object")
    return Object.fromEntries(Object.entries(form.properties ?? {}).map(([key, each]) => [key, sample(each)]));
  if (form?.type === "integer") return 1;

  return form?.type === "boolean" ? true : "x";
}

const base = `service: shop
image: acme/shop
servers: { web: { hosts: [192.0.2.1] } }
registry: { username: acme, password: [PASSWORD] }
builder: { arch: amd64 }
`;

/** Keys that exclude each other. */
const exclusive = [
  ["host", "hosts", "role", "roles", "tag", "tags"],
  ["ssl", "run"],
];

function configWith(path: readonly string[], since: string, value: unknown): NewerConfig {
  const tree: unknown = parse(base);
  if (!isTree(tree)) throw new Error("the base is not a mapping");

  if (path[0] === "accessories") tree.accessories = { web: { image: "x", host: "192.0.2.9" } };
  let map = tree;
  for (const key of path.slice(0, -1)) {
    const below = isTree(map[key]) ? map[key] : {};
    map[key] = below;
    map = below;
  }

  const name = path.at(-1) ?? "";
  const group = exclusive.find((names) => names.includes(name)) ?? [];
  for (const each of group) delete map[each];
  if (name === "ssl") map.host = "shop.acme.dev";
  map[name] = value;

  return { path: path.join("/"), since, content: stringify(tree) };
}
