import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

const file = path.join(import.meta.dirname, "../../schema/deploy.schema.json");

/** What `# yaml-language-server: $schema=` gives an editor. */
export function editorValidator(): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error("no schema");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  for (const name of ["since", "items-since", "replaced-by", "mapping-replaced-by", "checked-in-code"])
    ajv.addKeyword(`x-${name}`);
  return ajv.compile(schema);
}

/** With `yaml.yamlVersion: 1.1`, as docs/schema.md says. */
export function readAsEditor(text: string): unknown {
  // The last of two equal keys counts for Kamal; an editor marks them by itself. A lone dot is a number to this reader.
  const dotAsText = (_: unknown, value: unknown) => (Number.isNaN(value) ? "." : value);
  return parse(text, dotAsText, { version: "1.1", uniqueKeys: false, logLevel: "silent" });
}
