// Builds dist: one bundle for main and post, and the licences of what is in it. TypeScript first, by tsc: ncc's own
// loader does not take the `.ts` endings of our imports, which Node needs to run the sources directly.
import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { completeLicences } from "./licences.ts";
import { shorten } from "./shorten.ts";

const root = path.resolve(import.meta.dirname, "..");
const build = path.join(root, "build");
const dist = path.join(root, "dist");
const packages = path.join(root, "node_modules");

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [path.join(packages, script), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/**
 * Gives the bundler a toolkit of which it takes only what is used. For `getIDToken`, which we never call, @actions/core
 * loads an HTTP client, undici, which takes as long to start as Node itself. Nothing happens when the modules of
 * @actions/core are loaded, so they can be left out; its manifest only does not say so. The other packages of the
 * toolkit come along, or they would find a second @actions/core.
 */
function shakeToolkit(): void {
  const toolkit = path.join(build, "node_modules/@actions");
  cpSync(path.join(packages, "@actions"), toolkit, { recursive: true });
  const file = path.join(toolkit, "core/package.json");
  const manifest: object = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false }));
}

/** Without `type` the bundler writes CommonJS, which Node loads faster than ES modules; the sources say what they are. */
function writeManifest(): void {
  const { type: _, ...manifest } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  writeFileSync(path.join(build, "package.json"), JSON.stringify(manifest));
}

for (const directory of [build, dist]) rmSync(directory, { recursive: true, force: true });
run("typescript/bin/tsc", ["--project", "tsconfig.build.json"]);
writeManifest();
shakeToolkit();
run("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  "build/src/index.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--no-cache",
]);
completeLicences(dist, packages);
for (const file of globSync("*.js", { cwd: dist })) shorten(path.join(dist, file));
writeFileSync(path.join(dist, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
rmSync(build, { recursive: true, force: true });
