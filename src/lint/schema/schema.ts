// The schema as data. walk.ts checks it instead of ajv, because findings need what ajv does not
// have: positions in the file (ajv sees plain values), Kamal's paths and words, values that are
// unknown because of ERB, and YAML types as Ruby reads them. The walker is also much smaller than
// ajv's generated code.

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
  /** The first Kamal version that has the key or accepts the form. */
  "x-since"?: string | undefined;
  /** The first Kamal version that checks the items. */
  "x-items-since"?: string | undefined;
  /** The key belongs to Kamal 1; says what to write instead. */
  "x-replaced-by"?: string | undefined;
  /** A mapping here belongs to Kamal 1; says what to write instead. */
  "x-mapping-replaced-by"?: string | undefined;
  /** The type is only for editors; the code in this folder has Kamal's check. */
  "x-checked-in-code"?: boolean | undefined;
}

export const rootSchema: Schema = deploySchema;

const definitions: Readonly<Record<string, Schema>> = deploySchema.$defs;
const prefix = "#/$defs/";

/** Follows a `$ref`. */
function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = definitions[schema.$ref.slice(prefix.length)];
  if (target === undefined) throw new Error(`deploy.schema.json: no definition for ${schema.$ref}`);
  return target;
}

/** The forms that a value can have, each with a single type. */
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

/**
 * Whether the schema accepts what Kamal treats as a string, which includes numbers and booleans.
 */
export function isText(schema: Schema): boolean {
  return Array.isArray(schema.type);
}

/** The schema of a key; undefined if Kamal does not know the key. */
export function propertyOf(schema: Schema, name: string): Schema | undefined {
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, name)) return own[name];

  for (const [pattern, each] of Object.entries(schema.patternProperties ?? {}))
    if (new RegExp(pattern).test(name)) return each;
  const others = schema.additionalProperties ?? true;
  return typeof others === "boolean" ? (others ? {} : undefined) : others;
}
