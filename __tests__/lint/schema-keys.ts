import { alternatives, rootSchema, type Schema } from "../../src/lint/schema/schema.ts";

/** A key of the schema. */
export interface SchemaKey {
  /** `servers/*\/proxy/host`: `*` for a name that users choose, `0` for a list item. */
  path: string;
  schema: Schema;
}

/** Every key of deploy.yml, including keys of Kamal 1. */
export function schemaKeys(schema: Schema = rootSchema, path = "", depth = 0): SchemaKey[] {
  // Only the tags of an environment are recursive.
  if (depth > 8) return [];

  const keys = alternatives(schema).flatMap((form) => {
    const named = Object.entries(form.properties ?? {});
    const others = typeof form.additionalProperties === "object" ? form.additionalProperties : undefined;
    return [
      ...named.flatMap(([name, each]): SchemaKey[] => [
        { path: join(path, name), schema: each },
        ...schemaKeys(each, join(path, name), depth + 1),
      ]),
      ...(others === undefined ? [] : schemaKeys(others, join(path, "*"), depth + 1)),
      ...(form.items === undefined ? [] : schemaKeys(form.items, join(path, "0"), depth + 1)),
    ];
  });

  return [...new Map(keys.map((key) => [key.path, key])).values()];
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}
