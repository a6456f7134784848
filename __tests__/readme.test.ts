// README, action.yml, the code and the package agree with each other.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseProbeSettings } from "../src/checks/probe-settings.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const readme = read("README.md");

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
}
const action: Action = parse(read("action.yml"));

/** The rows of the table below a heading, without its two header lines, by their first cell. */
function table(heading: string): Map<string, string[]> {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));

  const cells = rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

  return new Map(cells.map(([name = "", ...rest]) => [name, rest]));
}

const code = (text: string) => text.replace(/^`|`$/g, "");

test("the inputs of the README are those of action.yml, with their defaults", () => {
  const rows = table("Inputs");
  expect([...rows.keys()].map(code)).toEqual(Object.keys(action.inputs));

  for (const [name, { default: value }] of Object.entries(action.inputs)) {
    const documented = rows.get(`\`${name}\``)?.[0] ?? "";
    if (value !== undefined) expect(code(documented), name).toBe(value);
    else expect(documented.startsWith("`"), `${name} has no default in action.yml`).toBe(false);
  }
});

test("the outputs of the README are those of action.yml", () => {
  expect([...table("Outputs").keys()].map(code)).toEqual(Object.keys(action.outputs));
});

test("every output is set by the code, and every input is read", () => {
  const outputs = read("src/outputs.ts");
  for (const name of Object.keys(action.outputs)) expect(outputs, name).toMatch(new RegExp(`(^|\\s)"?${name}"?:`, "m"));
  const inputs = read("src/inputs.ts") + read("src/secret-inputs.ts");
  for (const name of Object.keys(action.inputs)) expect(inputs, name).toContain(`"${name}"`);
});

test("the code accepts the keys of `probes` that the README lists", () => {
  const keys = [...table("Probes").keys()].flatMap((cell) => cell.split(",").map((key) => code(key.trim())));
  expect(keys).toEqual(expect.arrayContaining(["version", "routing", "health", "redirect", "tls", "resolve"]));

  for (const key of keys.filter((name) => !name.includes("."))) {
    const value = key === "resolve" || key === "dns" ? "{}" : "false";
    expect(() => parseProbeSettings(`${key}: ${value}`), key).not.toThrow();
  }

  expect(() => parseProbeSettings("helth: false")).toThrow(/helth/);
});

test("the quick start is the example", () => {
  expect(readme).toContain(read("examples/workflows/deploy.yml").trim());
});

test("every file that the documents link to exists", () => {
  for (const document of [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "docs/lint.md",
    "docs/rules/README.md",
    "examples/hello/README.md",
  ]) {
    const links = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? "");
    for (const link of links) {
      expect(existsSync(path.join(root, path.dirname(document), link)), `${document}: ${link}`).toBe(true);
    }
  }
});
