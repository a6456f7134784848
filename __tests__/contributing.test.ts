import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { layers } from "../script/check-rooms.ts";

const root = path.join(import.meta.dirname, "..");
const text = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");

/** The first cell of each row of the map. */
const rows = [...text.matchAll(/^\| `src\/([a-z]+)(\/|\.ts)`/gm)].map(([, name = "", ending]) => ({ name, ending }));

test("the map lists the layers in their order", () => {
  expect(rows.map(({ name }) => name)).toEqual([...layers]);
});

test("the map lists exactly the folders of src/", () => {
  const folders = readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = rows.filter(({ ending }) => ending === "/").map(({ name }) => name);
  expect(listed.sort()).toEqual(folders.map(({ name }) => name).sort());
});

test("every path in it exists", () => {
  const named = [
    ...text.matchAll(/`((?:src|schema|script|sandbox|bench|github-runner|__tests__|docs|examples)\/[^`\s]*)`/g),
  ];
  const paths = named.map(([, name = ""]) => name).filter((name) => !name.includes("<"));

  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test("every npm script in it exists", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test("none of the ten changes touches more than four files", () => {
  const changes = [...text.matchAll(/^\d+\. \*\*.*$/gm)].map(([line]) => line);
  expect(changes).toHaveLength(10);

  for (const change of changes) {
    expect(
      [...change.replace(/; `src\/lint\/rules\/proxy.*$/, "").matchAll(/`[^`]*\/[^`]*`|`[\w.]+\.yml`/g)].length,
    ).toBeLessThanOrEqual(4);
  }
});
