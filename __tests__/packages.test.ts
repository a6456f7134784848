// What `npm ci` downloads and runs on our machines, before anyone has read it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

interface Lockfile {
  packages: Record<string, { integrity?: string; hasInstallScript?: boolean; inBundle?: boolean }>;
}
const { packages }: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const dependencies = Object.entries(packages).filter(([name]) => name !== "");

test("every package is locked by its hash", () => {
  expect(dependencies.length).toBeGreaterThan(100);
  for (const [name, { integrity, inBundle }] of dependencies) {
    if (inBundle !== true) expect(integrity, name).toMatch(/^sha512-/);
  }
});

test("no package has an install script, and none would run", () => {
  expect(dependencies.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("every version is exact", () => {
  const { dependencies: used, devDependencies, optionalDependencies } = packageJson;
  for (const version of Object.values({ ...used, ...devDependencies, ...optionalDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  }
});
