import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { createDockerConfig, removeDockerConfig } from "../../src/local/docker-config.ts";
import { runTool } from "../../src/local/run-tool.ts";
import { startMiniRegistry } from "../checks/mini-registry.ts";
import { type Scratch, scratch } from "../server/scratch.ts";
import { credentialHelper } from "./credential-helper.ts";

function original(place: Scratch, config: unknown = { auths: { "ghcr.io": { auth: "eA==" } } }): string {
  const directory = place.file("docker");
  mkdirSync(path.join(directory, "cli-plugins"), { recursive: true });
  writeFileSync(path.join(directory, "cli-plugins/docker-buildx"), "binary");
  mkdirSync(path.join(directory, "buildx/instances"), { recursive: true });
  writeFileSync(path.join(directory, "config.json"), typeof config === "string" ? config : JSON.stringify(config));
  return directory;
}

/** Every file below a directory, with its content. */
function snapshot(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(directory, file), readFileSync(file, "utf8")];
    }),
  );
}

function copy(place: Scratch, from: string, registries: readonly string[] = ["registry.test"]): Promise<string> {
  return createDockerConfig({ original: from, directory: place.file("copy"), registries });
}

/** The configuration that Kamal gets. */
async function copied(config: unknown, registries: readonly string[]): Promise<unknown> {
  await using place = await scratch();
  const directory = await copy(place, original(place, config), registries);
  return JSON.parse(readFileSync(path.join(directory, "config.json"), "utf8"));
}

test("a login goes to the copy, plugins and builders are shared, and removal leaves the original unchanged", async () => {
  await using place = await scratch();
  const from = original(place);
  const before = snapshot(from);
  const directory = await copy(place, from);

  expect(readFileSync(path.join(directory, "cli-plugins/docker-buildx"), "utf8")).toBe("binary");
  expect(lstatSync(path.join(directory, "config.json")).isSymbolicLink()).toBe(false);
  expect(statSync(path.join(directory, "config.json")).mode & 0o777).toBe(0o600);
  expect(statSync(directory).mode & 0o777).toBe(0o700);

  writeFileSync(path.join(directory, "config.json"), '{"auths":{"registry.test":{"auth":"x"}}}');
  expect(snapshot(from)).toEqual(before);
  expect(await removeDockerConfig(directory, ["registry.test"])).toEqual({ inFile: true, helpers: [] });
  expect(existsSync(directory)).toBe(false);
  expect(snapshot(from)).toEqual(before);
  expect(await removeDockerConfig(directory, ["registry.test"])).toEqual({ inFile: false, helpers: [] });
});

const hub = "https://index.docker.io/v1/";

test.each<[string, unknown, unknown]>([
  [
    "a store for everything becomes helpers for the other logins",
    { credsStore: "vault", auths: { "registry.test": {}, "ghcr.io": {}, [hub]: {} }, psFormat: "x" },
    {
      credHelpers: { "ghcr.io": "vault", [hub]: "vault" },
      auths: { "registry.test": {}, "ghcr.io": {}, [hub]: {} },
      psFormat: "x",
    },
  ],
  [
    "a helper of its own is dropped, and others stay",
    { credHelpers: { "registry.test": "vault", "1.dkr.ecr.test": "ecr-login" }, credsStore: "other" },
    { credHelpers: { "1.dkr.ecr.test": "ecr-login" }, auths: { "registry.test": {} } },
  ],
  [
    "a helper for one registry wins over the store",
    { credHelpers: { "ghcr.io": "own" }, credsStore: "vault", auths: { "ghcr.io": {} } },
    { credHelpers: { "ghcr.io": "own" }, auths: { "registry.test": {}, "ghcr.io": {} } },
  ],
  [
    "a URL is the same registry",
    { credHelpers: { "https://registry.test/v2/": "vault" } },
    { auths: { "registry.test": {} } },
  ],
  [
    "logins in the file stay",
    { auths: { "registry.test": { auth: "eA==" } } },
    { auths: { "registry.test": { auth: "eA==" } } },
  ],
  ["an odd file is read as Docker reads it", "[]", { auths: { "registry.test": {} } }],
  ["so is a broken one", "{", { auths: { "registry.test": {} } }],
  ["and one with odd values", { auths: 1, credHelpers: [], credsStore: {} }, { auths: { "registry.test": {} } }],
])("%s", async (_, config, expected) => {
  expect(await copied(config, ["registry.test"])).toEqual(expected);
});

test("Docker Hub has several names", async () => {
  const config = { credHelpers: { [hub]: "a", "docker.io": "b", "index.docker.io": "c", "ghcr.io": "d" } };
  for (const server of ["", "docker.io", "https://index.docker.io/v1/"]) {
    expect(await copied(config, [server])).toEqual({ credHelpers: { "ghcr.io": "d" }, auths: { [hub]: {} } });
  }
});

test("names a helper that a hook has set since", async () => {
  await using place = await scratch();
  const directory = await copy(place, place.file("none"));
  writeFileSync(path.join(directory, "config.json"), '{"auths":{"registry.test":{}},"credsStore":"vault"}');
  expect(await removeDockerConfig(directory, ["registry.test"])).toEqual({ inFile: false, helpers: ["vault"] });
});

test.each<[string, (host: string) => unknown]>([
  ["credsStore", () => ({ credsStore: "vault", auths: { "ghcr.io": {} } })],
  ["credHelpers", (host) => ({ credHelpers: { [host]: "vault", "ghcr.io": "vault" } })],
  ["a helper that Docker chooses by itself", () => ({})],
])("the real `docker login` writes only to the copy, despite %s", async (_, config) => {
  await using place = await scratch();
  await using registry = await startMiniRegistry({
    auth: "basic",
    users: { octo: { password: "hunter22", push: true } },
  });
  const helpers = ["vault", "pass"].map((name) => credentialHelper(place, name));
  const from = original(place, config(registry.host));

  const logInWith = async (directory: string) => {
    const env = bareEnvironment({ PATH: `${place.file("bin")}:${process.env.PATH}` });
    const args = ["login", registry.host, "-u", "octo", "--password-stdin"];
    const done = await runTool("docker", args, {
      env: env.with({ HOME: place.directory, DOCKER_CONFIG: directory }),
      input: "hunter22",
      timeoutMs: 10_000,
    });
    expect(done.exitCode, done.stderr).toBe(0);
  };

  const directory = await copy(place, from, [registry.host]);
  await logInWith(directory);
  expect(helpers.flatMap((helper) => helper.hosts())).toEqual([]);
  expect(await removeDockerConfig(directory, [registry.host])).toEqual({ inFile: true, helpers: [] });

  // The runner's own configuration would have kept it.
  await logInWith(from);
  expect(helpers.flatMap((helper) => helper.hosts())).toEqual([registry.host]);
});

test("resolves a relative path to the original", async () => {
  await using place = await scratch();
  const relative = path.relative(process.cwd(), original(place));
  const directory = await copy(place, relative);
  expect(readFileSync(path.join(directory, "cli-plugins/docker-buildx"), "utf8")).toBe("binary");
});
