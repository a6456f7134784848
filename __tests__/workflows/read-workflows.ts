// The workflows of this repository, as mappings.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export type Mapping = Readonly<Record<string, unknown>>;

export interface Workflow {
  path: string;
  text: string;
  root: Mapping;
}

export const repository: string = join(import.meta.dirname, "../..");

export function readWorkflows(folder: string): Workflow[] {
  return readdirSync(join(repository, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(repository, folder, name), "utf8");
      return { path: `${folder}/${name}`, text, root: mapping(parse(text)) };
    });
}

/** The text after each `uses:`, including its comment. Skips lines that are only comments. */
export function usesLines(text: string): string[] {
  return text.split("\n").flatMap((line) => /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1] ?? []);
}

export function jobsOf(root: Mapping): Mapping[] {
  return Object.values(mapping(root.jobs ?? {})).map((job) => mapping(job));
}

export function stepsOf(root: Mapping): Mapping[] {
  return jobsOf(root).flatMap(({ steps }) => (Array.isArray(steps) ? steps.map((step) => mapping(step)) : []));
}

export function mapping(value: unknown): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`Not a mapping: ${value}`);
  return Object.fromEntries(Object.entries(value));
}
