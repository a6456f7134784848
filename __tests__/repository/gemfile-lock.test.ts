import { expect, test } from "vitest";
import { lockedGems } from "../../src/repository/gemfile-lock.ts";

const sha = (digit: string) => digit.repeat(64);

const lockfile = `GEM
  remote: https://gems.example/
  specs:
    bcrypt_pbkdf (1.1.1)
    bcrypt_pbkdf (1.1.1-x86_64-darwin)
    kamal (2.13.0)
      bcrypt_pbkdf (~> 1.0)
      thor (~> 1.3)
    puma (6.0.0)
      nio4r (~> 2.0)
    sshkit (1.25.1)
      thor
    thor (1.5.0)

PLATFORMS
  ruby

DEPENDENCIES
  kamal

CHECKSUMS
  bcrypt_pbkdf (1.1.1) sha256=${sha("b")}
  bcrypt_pbkdf (1.1.1-x86_64-darwin) sha256=${sha("d")}
  kamal (2.13.0) sha256=${sha("a")}
  thor (1.5.0)

BUNDLED WITH
   2.6.2
`;

test("reads Kamal and what it needs, with the checksums that are there", () => {
  expect(lockedGems(lockfile, "kamal")).toEqual([
    { name: "kamal", version: "2.13.0", sha256: sha("a") },
    { name: "bcrypt_pbkdf", version: "1.1.1", sha256: sha("b") },
    { name: "thor", version: "1.5.0", sha256: undefined },
  ]);
  expect(lockedGems(lockfile.replaceAll("\n", "\r\n"), "kamal")).toHaveLength(3);
});

test.each([
  ["there is no file", undefined],
  ["Kamal is not in it", lockfile.replaceAll("kamal", "other")],
  ["a dependency is not in it", lockfile.replace("    thor (1.5.0)\n", "")],
  ["a dependency is for one platform only", lockfile.replace("    bcrypt_pbkdf (1.1.1)\n", "")],
  ["Kamal comes from git", lockfile.replace("GEM\n", "GIT\n")],
  ["it has two sources", `GEM\n  remote: https://private.example/\n  specs:\n    thor (1.0.0)\n\n${lockfile}`],
  ["a version leads elsewhere", lockfile.replace("thor (1.5.0)\n\nPLAT", "thor (../../1.5.0)\n\nPLAT")],
  ["a name leads elsewhere", lockfile.replaceAll("thor", "../thor")],
  ["a name is a URL", lockfile.replaceAll("thor", "https://evil.example/thor")],
  ["a version is an option", lockfile.replace("    thor (1.5.0)", "    thor (--source)")],
  ["a name is longer than any", lockfile.replaceAll("thor", "t".repeat(101))],
  [
    "there are more gems than Kamal can need",
    lockfile.replace(
      "    thor (1.5.0)\n",
      `    thor (1.5.0)\n${Array.from({ length: 300 }, (_, n) => `      g${n}\n`).join("")}${Array.from({ length: 300 }, (_, n) => `    g${n} (1)\n`).join("")}`,
    ),
  ],
])("returns nothing if %s", (_what, text) => {
  expect(lockedGems(text, "kamal")).toBeUndefined();
});

test("takes time that grows with the file, whatever is in it", () => {
  for (const line of ["    kamal (", "      ", "  a (1) sha256=", "GEM"]) {
    const started = performance.now();
    lockedGems(`GEM\n  specs:\n${`${line}${"(".repeat(280)}\n`.repeat(3000)}${line.repeat(50_000)}`, "kamal");
    expect(performance.now() - started, line).toBeLessThan(500);
  }
});
