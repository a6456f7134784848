import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { gitIgnore } from "../../src/lint/facts/gitignore.ts";
import { readGlob } from "../../src/lint/facts/glob.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";

const paths = [
  "config/master.key",
  "config/credentials/production.key",
  ".env",
  ".env.local",
  "a/.env",
  "a/b",
  "a/b/c.log",
  "a/x/b",
  "a/x/y/b/z",
  "doc1/one/abcz",
  "b-1.txt",
  "x]y",
];

describe("reads patterns like git", () => {
  test.each([
    ["*.key"],
    ["/config/*.key"],
    ["config/*"],
    ["config/**/*.key"],
    [".env*"],
    ["a"],
    ["/a/b"],
    ["a/**/b"],
    ["a/**"],
    ["**/b"],
    ["doc?/*/a*z"],
    ["[a-b]"],
    ["[!a-b]*"],
    ["x\\]y"],
    ["b-?.txt"],
    ["*", "!*.key"],
    ["a/", "!a/b"],
  ])("%s %s", async (...lines) => {
    using space = workspace({ ".gitignore": `${lines.join("\n")}\n`, "config/deploy.yml": "service: shop\n" });
    const options = { root: space.root, directory: ".", configFile: "config/deploy.yml", destination: undefined };
    const isIgnored = gitIgnore(await readProject(options));
    expect(paths.filter(isIgnored)).toEqual(ignoredByGit(space.root));
  });
});

function ignoredByGit(root: string): string[] {
  spawnSync("git", ["init", "--quiet", root]);
  const input = paths.join("\0");
  const { stdout } = spawnSync("git", ["-C", root, "check-ignore", "--no-index", "-z", "--stdin"], { input });
  return stdout.toString().split("\0").filter(Boolean);
}

test("patterns with many stars and long paths are not slow", () => {
  const start = performance.now();
  for (const pattern of ["*a*a*a*a*a*b", "**/a**/a**/a**/b", `${"*/".repeat(8)}b`]) {
    expect(readGlob(pattern)?.("a".repeat(5000), "below")).toBe(false);
    expect(readGlob(pattern)?.("a/".repeat(2000), "exact")).toBe(false);
  }

  expect(performance.now() - start).toBeLessThan(500);
});
