// Builds dist: one bundle for main and post, and the licences of what is in it. TypeScript first, by tsc: ncc's own
// loader does not take the `.ts` endings of our imports, which Node needs to run the sources directly.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const build = path.join(root, "build");

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [path.join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

for (const directory of [build, path.join(root, "dist")]) rmSync(directory, { recursive: true, force: true });
run("typescript/bin/tsc", ["--project", "tsconfig.build.json"]);
cpSync(path.join(root, "package.json"), path.join(build, "package.json"));
run("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  "build/src/index.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--no-cache",
]);
rmSync(build, { recursive: true, force: true });
