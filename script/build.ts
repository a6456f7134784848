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
 * Gives the bundler packages of which it takes only what is used. Nothing happens when their modules are loaded, so what
 * nobody asks for can be left out; their manifests only do not say so.
 */
function shakePackages(): void {
  // For `getIDToken`, which we never call, @actions/core loads an HTTP client, undici, which takes as long to start as
  // Node itself. The rest of the toolkit comes along, or it would find a second @actions/core.
  copyPackage("@actions");
  changeManifest("@actions/core", { sideEffects: false });
  // What yaml has for Node is CommonJS, of which nothing can be left out; the same code comes as ES modules.
  copyPackage("yaml");
  changeManifest("yaml", { sideEffects: false, exports: { ".": "./browser/dist/index.js" } });
}

function copyPackage(name: string): void {
  cpSync(path.join(packages, name), path.join(build, "node_modules", name), { recursive: true });
}

function changeManifest(name: string, change: object): void {
  const file = path.join(build, "node_modules", name, "package.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }));
}

/** Without `type` the bundler writes CommonJS, which Node loads faster than ES modules; the sources say what they are. */
function writeManifest(): void {
  const { type: _, ...manifest } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  writeFileSync(path.join(build, "package.json"), JSON.stringify(manifest));
}

for (const directory of [build, dist]) rmSync(directory, { recursive: true, force: true });
run("typescript/bin/tsc", ["--project", "tsconfig.build.json"]);
writeManifest();
shakePackages();
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
