import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { litestreamKeys } from "../../src/lint/litestream-keys.ts";

test("schema/litestream.schema.json has the same keys as the linter", () => {
  const path = join(import.meta.dirname, "../../schema/litestream.schema.json");
  const schema = JSON.parse(readFileSync(path, "utf8"));
  expect(Object.keys(schema.properties).sort()).toEqual([...litestreamKeys.root].sort());
  expect(Object.keys(schema.$defs.db.properties).sort()).toEqual([...litestreamKeys.db].sort());
  expect(Object.keys(schema.$defs.replica.properties).sort()).toEqual([...litestreamKeys.replica].sort());
});
