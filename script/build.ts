// Builds dist: one bundle for main and post, and the licences of its packages. tsc compiles the
// sources first, because ncc's loader does not accept the `.ts` extensions of our imports, which
// Node needs to run the sources directly.
import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleProblems } from "./bundle-problems.ts";
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
 * Lets the bundler omit unused modules of these packages. Loading the modules has no side effects,
 * but the packages' manifests do not say so.
 */
function omitUnusedModules(): void {
  // @actions/core loads undici for `getIDToken`, which we never call. Loading undici takes as long
  // as starting Node. All @actions packages are copied, so that they share one @actions/core.
  copyPackage("@actions");
  changeManifest("@actions/core", { sideEffects: false });

  // yaml's modules for Node are CommonJS, from which the bundler omits nothing. Its browser modules
  // are the same code as ES modules.
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

/** Omits `type`, so that the bundler writes CommonJS, which Node loads faster than ES modules. */
function writeManifest(): void {
  const { type: _, ...manifest } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  writeFileSync(path.join(build, "package.json"), JSON.stringify(manifest));
}

for (const directory of [build, dist]) rmSync(directory, { recursive: true, force: true });

run("typescript/bin/tsc", ["--project", "tsconfig.build.json"]);
writeManifest();
omitUnusedModules();

run("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  "build/src/index.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--no-cache",
]);

const problems = globSync("*.js", { cwd: dist }).flatMap((file) =>
  bundleProblems(file, readFileSync(path.join(dist, file), "utf8")),
);
if (problems.length > 0) throw new Error(problems.join("\n"));

completeLicences(dist, packages);
for (const file of globSync("*.js", { cwd: dist })) shorten(path.join(dist, file));
writeFileSync(path.join(dist, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);

rmSync(build, { recursive: true, force: true });
console.log("Built dist.");
