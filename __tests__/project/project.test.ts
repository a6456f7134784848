import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { destinationPath } from "../../src/config/destinations.ts";
import { readProject } from "../../src/project/project.ts";
import { expectedKamal, testedKamalVersion } from "../../src/repository/deploying-kamal.ts";
import { lockedVersion } from "../../src/repository/gemfile-lock.ts";
import { workspace } from "./workspace.ts";

function read(root: string, directory = ".", configFile = "config/deploy.yml") {
  return readProject({ root, directory, configFile, destination: undefined });
}

test("paths of an app in a subfolder are relative to the repository's root", async () => {
  using space = workspace({
    "apps/shop/config/deploy.yml": "secrets_path: ops/secrets\nbuilder: { dockerfile: ops/Dockerfile }\n",
    "apps/shop/ops/secrets": "A=$A\n",
    "apps/shop/ops/Dockerfile": "FROM scratch\n",
    "apps/shop/Gemfile.lock": "GEM\n  specs:\n    kamal (2.11.0)\n      activesupport (>= 7.0)\n",
  });

  const project = await read(space.root, "apps/shop");

  expect(project.config.path).toBe("apps/shop/config/deploy.yml");
  expect(project.chosen.secrets.map((file) => [file.path, file.state])).toEqual([
    ["apps/shop/ops/secrets-common", "missing"],
    ["apps/shop/ops/secrets", "text"],
  ]);
  expect(project.files.dockerfile.source?.file).toBe("apps/shop/ops/Dockerfile");
  expect(project.kamal).toEqual({ version: "2.11.0", from: "lockfile" });
  expect(project.problems).toEqual([]);
});

test("follows symlinks inside the repository but never outside it", async () => {
  using outside = workspace({ "secret.yml": "service: stolen\n" });
  using space = workspace({ "shared.yml": "service: shop\n" });
  mkdirSync(join(space.root, "config"));
  symlinkSync("../shared.yml", join(space.root, "config/deploy.yml"));
  symlinkSync(join(outside.root, "secret.yml"), join(space.root, "config/deploy.out.yml"));
  const project = await read(space.root);

  expect(project.config.state).toBe("text");
  expect(project.problems.map((finding) => finding.message)).toEqual([
    "config/deploy.out.yml cannot be read: it points outside the repository",
  ]);
  expect(JSON.stringify(project)).not.toContain("stolen");
});

test("reports a folder outside the repository and a symlink into .git, and does not read them", async () => {
  using outside = workspace({ "a/b": "" });
  using space = workspace({ ".git/config": "[remote]\n  url = https://user:token@acme.dev\n", ".kamal/x": "" });
  symlinkSync(outside.root, join(space.root, "config"));
  symlinkSync("../.git/config", join(space.root, ".kamal/secrets"));
  const project = await read(space.root);

  expect(project.problems.map((finding) => finding.message)).toEqual([
    "config/deploy.yml cannot be read: its folder is outside the repository",
    ".kamal/secrets cannot be read: it points into .git",
  ]);
  expect(JSON.stringify(project)).not.toContain("token");
});

test("rejects a config file or working directory outside the repository", async () => {
  using outside = workspace({ "deploy.yml": "service: stolen\n" });
  using space = workspace({ "a/b": "" });
  const project = await read(space.root, ".", `../${outside.root.split("/").at(-1)}/deploy.yml`);

  expect(project.config.state).toBe("unreadable");
  await expect(read(space.root, "..")).rejects.toMatchObject({ diagnosis: { id: "directory-missing" } });
  await expect(read(space.root, "nowhere")).rejects.toMatchObject({ diagnosis: { id: "directory-missing" } });
});

test("destinations are the files next to the config", async () => {
  using space = workspace({
    "config/deploy.yml": "a: 1",
    "config/deploy.prod.yml": "",
    "config/deploy.eu.west.yml": "",
    "config/other.yml": "",
  });

  writeFileSync(join(space.root, "config/deploy.prod.yaml"), "");
  const project = await read(space.root);

  expect(project.destinations).toEqual(["eu.west", "prod"]);
  expect(project.variants.map((variant) => variant.destination)).toEqual([undefined, "eu.west", "prod"]);
});

test("names the file of a destination as Kamal does", () => {
  expect(destinationPath("config/deploy.yml", "prod")).toBe("config/deploy.prod.yml");
  expect(destinationPath("x/foo.yaml", "prod")).toBe("x/foo.prod.yml");
  expect(destinationPath("x.y/foo", "prod")).toBe("x.y/foo.prod.yml");
});

test("expectedKamal finds the Kamal version before the project is read", async () => {
  using space = workspace({});
  const expected = (input?: string, directory = ".") => expectedKamal(input, { root: space.root, directory });

  expect(await expected()).toEqual({ version: testedKamalVersion, from: "default" });

  writeFileSync(join(space.root, "Gemfile.lock"), "GEM\n  specs:\n    kamal (2.4.0)\n");
  expect(await expected()).toEqual({ version: "2.4.0", from: "lockfile" });
  expect(await expected("2.5.0")).toEqual({ version: "2.5.0", from: "input" });
  expect(await expected(undefined, "elsewhere")).toEqual({ version: testedKamalVersion, from: "default" });
  expect(await expectedKamal(undefined, { root: "/nonexistent", directory: "." })).toMatchObject({ from: "default" });
});

test("lockedVersion reads the version of a gem, not its version in another gem's dependencies", () => {
  expect(lockedVersion("    kamal-x (1.0)\n      kamal (~> 2)\n    kamal (2.3.0)\r\n", "kamal")).toBe("2.3.0");
  expect(lockedVersion("      kamal (~> 2)\n", "kamal")).toBeUndefined();
  expect(lockedVersion(undefined, "kamal")).toBeUndefined();
});
