import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { litestreamKeys } from "../../src/lint/facts/litestream-keys.ts";

const path = join(import.meta.dirname, "../../schema/litestream.schema.json");
const schema = JSON.parse(readFileSync(path, "utf8"));
const parts: [keyof typeof litestreamKeys, Record<string, { description?: string }>][] = [
  ["root", schema.properties],
  ["db", schema.$defs.db.properties],
  ["replica", schema.$defs.replica.properties],
];

test.each(parts)("schema/litestream.schema.json and the linter have the same keys: %s", (part, properties) => {
  expect(Object.keys(properties).sort()).toEqual([...litestreamKeys[part]].sort());
  for (const [name, { description }] of Object.entries(properties))
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
});

test("the schema rejects what Litestream ignores or rejects, and accepts both forms of a replica", () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
  const replica =
    "{ type: s3, bucket: '${BUCKET}', path: shop, endpoint: 'https://s3.example.test', force-path-style: true }";
  const judge = (text: string) => validate(parse(text));

  expect(judge(`dbs: [{ path: /data/a.sqlite3, replica: ${replica} }]`)).toBe(true);
  expect(judge(`x-shared: 1\ndbs: [{ path: /data/a.sqlite3, replicas: [${replica}] }]`)).toBe(true);
  expect(judge(`dbs: [{ path: /data/a.sqlite3, replicas: [${replica}, { endpoint: x }] }]`)).toBe(false);
  expect(judge("dbs: [{ path: /data/a.sqlite3, replica: { typ: s3 } }]")).toBe(false);
  expect(judge("dbs: [{ path: /data/a.sqlite3, replica: { type: s4 } }]")).toBe(false);
});
