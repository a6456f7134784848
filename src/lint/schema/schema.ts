// The schema as data. It is walked by a walker of our own instead of ajv, because a finding needs what ajv does not
// have: places in the file (ajv sees plain values), Kamal's own path and words, values that ERB decides and that nobody
// may call wrong, and YAML's types as Ruby reads them. The walker is also far smaller than ajv's generated code.

import deploySchema from "../../../schema/deploy.schema.json" with { type: "json" };

/** The part of JSON Schema 2020-12 that schema/deploy.schema.json uses. */
export interface Schema {
  description?: string | undefined;
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  properties?: Readonly<Record<string, Schema>> | undefined;
  additionalProperties?: boolean | Schema | undefined;
  patternProperties?: Readonly<Record<string, Schema>> | undefined;
  items?: Schema | undefined;
  anyOf?: readonly Schema[] | undefined;
  maxProperties?: number | undefined;
  examples?: readonly unknown[] | undefined;
  /** The first Kamal that has the key, or takes the form. */
  "x-since"?: string | undefined;
  /** The first Kamal that looks at the items. */
  "x-items-since"?: string | undefined;
  /** The key is of Kamal 1; what to write instead. */
  "x-replaced-by"?: string | undefined;
  /** A mapping here is of Kamal 1; what to write instead. */
  "x-mapping-replaced-by"?: string | undefined;
  /** The type is for editors; Kamal's own check is in the code beside this file. */
  "x-checked-in-code"?: boolean | undefined;
}

export const rootSchema: Schema = deploySchema;

const definitions: Readonly<Record<string, Schema>> = deploySchema.$defs;
const prefix = "#/$defs/";

/** What a reference stands for. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = definitions[schema.$ref.slice(prefix.length)];
  if (target === undefined) throw new Error(`deploy.schema.json: no definition for ${schema.$ref}`);
  return target;
}

/** The forms that a value can have, each with one type. */
export function alternatives(schema: Schema): Schema[] {
  const resolved = resolve(schema);
  if (resolved.anyOf === undefined) return [resolved];
  return resolved.anyOf.flatMap((form) => {
    const { "x-since": since, "x-items-since": itemsSince } = form;
    return alternatives(form).map((each) => ({
      type: resolved.type,
      ...each,
      "x-since": since ?? each["x-since"],
      "x-items-since": itemsSince ?? each["x-items-since"],
    }));
  });
}

/** What Kamal takes for a string: numbers and booleans too. */
export function isText(schema: Schema): boolean {
  return Array.isArray(schema.type);
}

/** The schema of one key; undefined when Kamal does not know it. */
export function propertyOf(schema: Schema, name: string): Schema | undefined {
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, name)) return own[name];
  for (const [pattern, each] of Object.entries(schema.patternProperties ?? {}))
    if (new RegExp(pattern).test(name)) return each;
  const others = schema.additionalProperties ?? true;
  return typeof others === "boolean" ? (others ? {} : undefined) : others;
}
