// What the bundler makes of `import.meta.url` is its own business, so the real one runs here.

import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bundleProblems } from "../../script/bundle-problems.ts";
import { scratch } from "../server/scratch.ts";

const ncc = path.resolve(import.meta.dirname, "../../node_modules/@vercel/ncc/dist/ncc/cli.js");

/** Bundles a package that consists of this module, as script/build.ts does. */
async function bundle(code: string) {
  await using place = await scratch();
  writeFileSync(place.file("package.json"), "{}");
  writeFileSync(place.file("module.mjs"), code);
  writeFileSync(place.file("index.js"), 'module.exports = import("./module.mjs");');
  execFileSync(process.execPath, [
    ncc,
    "build",
    place.file("index.js"),
    "--out",
    place.file("dist"),
    "--no-cache",
    "-q",
  ]);

  const file = path.join(place.file("dist"), "index.js");
  const run = () => execFileSync(process.execPath, [file], { encoding: "utf8", stdio: "pipe" });
  const scripts = globSync("*.js", { cwd: place.file("dist") });
  const problems = scripts.flatMap((name) => bundleProblems(name, readFileSync(place.file(`dist/${name}`), "utf8")));
  return { problems, output: attempt(run) };
}

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

test("finds a package that makes its own `require`, as @azure/storage-common does", async () => {
  const { problems, output } = await bundle(`import { createRequire } from "node:module";
let require;
if (typeof process === "object") require = createRequire(import.meta.url);
console.log(require("fs").existsSync("/"));
`);
  expect(output).toMatch(/is not a function/);
  expect(problems).toContainEqual(expect.stringMatching(/index\.js:\d+: .*createRequire\)?\(/));
});

test("finds a package that looks for its own file", async () => {
  const { problems } = await bundle(`console.log(import.meta.url);`);
  expect(problems).toHaveLength(1);
});

test("accepts a package that uses the bundler's `require`", async () => {
  const { problems, output } = await bundle(`import { existsSync } from "node:fs";\nconsole.log(existsSync("/"));`);
  expect(output).toBe("true\n");
  expect(problems).toEqual([]);
});
