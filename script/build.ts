// Builds dist: one bundle for main and post, and the licences of what is in it. ncc through its own command line, so
// that the result is what everybody else's ncc gives.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
rmSync(path.join(root, "dist"), { recursive: true, force: true });
const ncc = path.join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
const args = [
  ncc,
  "build",
  "src/index.ts",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--target",
  "es2024",
  "--no-cache",
];
execFileSync(process.execPath, args, {
  cwd: root,
  stdio: ["ignore", process.env.CI ? "inherit" : "ignore", "inherit"],
});
