// Compares schema/deploy.schema.json with the documents inside the installed gem, with which Kamal
// validates configs.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import { alternatives, isText, type Schema } from "../../../src/lint/schema/schema.ts";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";
import { readPlainScalar } from "../../../src/yaml/psych.ts";
import { editorValidator, readAsEditor } from "../editor.ts";
import { schemaKeys } from "../schema-keys.ts";
import { baseConfigs } from "./bases.ts";
import { judge } from "./judge.ts";
import { kamalOf } from "./kamals.ts";

let gem = "";
beforeAll(async () => {
  gem = (await kamalOf(testedKamalVersion)).gem;
}, 120_000);

/** The path in the schema and the type of the value. */
type DocumentedKey = [string, string];

function documentedKeys(): DocumentedKey[] {
  const files = globSync("lib/kamal/configuration/docs/*.yml", { cwd: gem });
  const keys = files.flatMap((file) => {
    // The only ERB is an example on its own line.
    const text = readFileSync(path.join(gem, file), "utf8").replace(/^.*<%.*\n/gm, "");
    return keysBelow(parseDocument(text, { uniqueKeys: false, schema: "failsafe" }).contents, "");
  });
  return [...new Map(keys.map((key) => [key.join(" "), key])).values()];
}

function keysBelow(node: unknown, at: string): DocumentedKey[] {
  if (isSeq(node))
    return node.items.flatMap((item) =>
      isMap(item) && /\/(?:files|directories)$/.test(at) ? keysBelow(item, `${at}/0`) : [],
    );
  if (!isMap(node)) return [];

  // Keys that users choose are not part of Kamal's schema.
  const isUserDefined = /^(?:servers|accessories|aliases)$|(?:^|\/)env\/tags$/.test(at);
  return node.items.filter(isPair).flatMap(({ key, value }): DocumentedKey[] => {
    const name = isUserDefined ? "*" : String(key);
    const here = at === "" ? name : `${at}/${name}`;
    const below = isUnchecked(here, value) ? [] : keysBelow(value, here);
    return isUserDefined ? below : [[here, kindOf(value)], ...below];
  });
}

/** Kamal does not check the content. */
function isUnchecked(at: string, value: unknown): boolean {
  return /(?:^|\/)(?:options|args|labels|clear|hooks_output)$/.test(at) || isPlainEnvironment(at, value);
}

/** An environment of names and values, without `clear`, `secret` and `tags`. */
function isPlainEnvironment(at: string, value: unknown): boolean {
  if (!/(?:^|\/)env(?:\/tags\/\*)?$/.test(at) || !isMap(value)) return false;
  return !value.items.some((pair) => ["clear", "secret", "tags"].includes(String(pair.key)));
}

function kindOf(node: unknown): string {
  if (isMap(node)) return "object";
  if (isSeq(node)) return "array";
  if (!isScalar(node)) return "null";

  const { type } = node.type === "PLAIN" ? readPlainScalar(String(node.value)) : { type: "string" };
  // `...` means a section that has its own document.
  return node.value === "..." ? "object" : type === "symbol" ? "string" : type;
}

function takes(schema: Schema, kind: string): boolean {
  return alternatives(schema).some((form) =>
    kind === "string" ? isText(form) || form.type === kind : form.type === kind,
  );
}

test("every key of the documents is in the schema, with the same type of value", () => {
  const known = new Map(schemaKeys().map(({ path: at, schema }) => [at, schema]));
  const wrong = documentedKeys().filter(([at, kind]) => {
    const schema = known.get(at);
    return schema === undefined || schema["x-replaced-by"] !== undefined || !takes(schema, kind);
  });

  expect(wrong).toEqual([]);
});

test("every key of the schema is in the documents", () => {
  const documented = new Set(documentedKeys().map(([at]) => at));
  // The documents show each section only once.
  const once = (at: string) =>
    !/^(?:servers\/\*|accessories\/\*)\/(?:proxy|logging|env|registry)\/|tags\/\*\/tags|\/restart$/.test(at);
  const keys = schemaKeys().filter(({ schema, path: at }) => schema["x-replaced-by"] === undefined && once(at));

  expect(keys.map(({ path: at }) => at).filter((at) => !documented.has(at))).toEqual([]);
});

test("an editor accepts every example that Kamal accepts", async () => {
  const kamal = await kamalOf(testedKamalVersion);
  const configs = (await baseConfigs(gem)).map((content) => ({ kinds: [], content }));
  const good = (await judge(kamal, configs)).filter(({ verdict }) => verdict.valid);

  expect(good.length).toBeGreaterThan(20);

  const validate = editorValidator();
  for (const { config } of good) {
    const text = String(config.content);
    expect(validate(readAsEditor(text)), `${JSON.stringify(validate.errors)}\n${text}`).toBe(true);
  }
});
