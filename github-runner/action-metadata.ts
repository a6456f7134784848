import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface ActionMetadata {
  name: string;
  /** Input names with their defaults as written. A missing default is "", as on GitHub. */
  inputs: ReadonlyMap<string, { default: string; deprecationMessage: string | undefined }>;
  outputs: readonly string[];
  using: string;
  main: string;
  post: string | undefined;
  postIf: string;
}

/** Reads action.yml of a JavaScript action. Throws if a part that GitHub needs is missing. */
export function readActionMetadata(directory: string): ActionMetadata {
  const file = join(directory, "action.yml");
  const root = mapping(parse(readFileSync(file, "utf8")), file);
  const runs = mapping(root.runs, `${file}: runs`);
  const inputs = Object.entries(mapping(root.inputs ?? {}, `${file}: inputs`)).map(([name, value]) => {
    const input = mapping(value ?? {}, `${file}: inputs.${name}`);
    return [name, { default: scalar(input.default), deprecationMessage: optional(input.deprecationMessage) }] as const;
  });
  const main = optional(runs.main);
  if (main === undefined) throw new Error(`${file}: runs.main is missing`);

  return {
    name: scalar(root.name),
    inputs: new Map(inputs),
    outputs: Object.keys(mapping(root.outputs ?? {}, `${file}: outputs`)),
    using: scalar(runs.using),
    main,
    post: optional(runs.post),
    postIf: optional(runs["post-if"]) ?? "always()",
  };
}

export interface StepInputs {
  /** The INPUT_* variables that the action sees. */
  env: Record<string, string>;
  /** The warnings that GitHub prints before the action starts. */
  warnings: string[];
}

/**
 * The inputs as GitHub passes them: with defaults (an input that is "" stays ""), names in upper
 * case, spaces as underscores, hyphens and values unchanged. The only expression supported in a
 * default is `github.token`, because our action.yml uses no other.
 */
export function stepInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  githubToken: string,
): StepInputs {
  const known = new Map([...metadata.inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const values = new Map([...metadata.inputs].map(([name, input]) => [name, evaluate(input.default, githubToken)]));
  const unexpected: string[] = [];
  const warnings: string[] = [];

  for (const [name, value] of Object.entries(given)) {
    const declared = known.get(name.toLowerCase());
    if (declared === undefined) unexpected.push(name);
    const message = declared === undefined ? undefined : metadata.inputs.get(declared)?.deprecationMessage;
    if (message !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
    values.set(declared ?? name, value);
  }

  if (unexpected.length > 0) {
    const valid = [...metadata.inputs.keys()].map((name) => `'${name}'`).join(", ");
    const names = unexpected.map((name) => `'${name}'`).join(", ");
    warnings.unshift(`Unexpected input(s) ${names}, valid inputs are [${valid}]`);
  }

  const env = Object.fromEntries([...values].map(([name, value]) => [inputVariable(name), value]));
  return { env, warnings };
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(text: string, githubToken: string): string {
  const value = text.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => githubToken);
  if (value === text && text.includes("${{"))
    throw new Error(`The local runner cannot evaluate the default ${text}: it supports only github.token`);
  return value;
}

function mapping(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${where} is not a mapping`);
  return Object.fromEntries(Object.entries(value));
}

function scalar(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

function optional(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
