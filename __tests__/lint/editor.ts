import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

const file = path.join(import.meta.dirname, "../../schema/deploy.schema.json");

/** Validates like an editor with `# yaml-language-server: $schema=`. */
export function editorValidator(): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error("no schema");

  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  for (const name of ["since", "items-since", "replaced-by", "mapping-replaced-by", "checked-in-code"])
    ajv.addKeyword(`x-${name}`);
  return ajv.compile(schema);
}

/** Parses with `yaml.yamlVersion: 1.1`, which docs/schema.md recommends. */
export function readAsEditor(text: string): unknown {
  // For Kamal, the last of two equal keys counts; editors mark duplicates themselves. This parser
  // reads `.` as a number.
  const dotAsText = (_: unknown, value: unknown) => (Number.isNaN(value) ? "." : value);
  return parse(text, dotAsText, { version: "1.1", uniqueKeys: false, logLevel: "silent" });
}
