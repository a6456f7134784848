import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { runTool } from "../../src/local/run-tool.ts";
import { backupScript, logoutScript, readLogout } from "../../src/steps/registry-logins.ts";
import { type MiniRegistry, startMiniRegistry } from "../checks/mini-registry.ts";
import { credentialHelper } from "../local/credential-helper.ts";
import { type Scratch, scratch } from "../server/scratch.ts";

// A home directory is a server, with the real Docker client and a credential helper.
let home: Scratch;
let registry: MiniRegistry;

beforeEach(async () => {
  home = await scratch();
  registry = await startMiniRegistry({ auth: "basic", users: { octo: { password: "hunter22", push: true } } });
  return async () => {
    await registry[Symbol.asyncDispose]();
    await home[Symbol.asyncDispose]();
  };
});
afterEach(() => {
  const files = existsSync(home.file(".docker")) ? readdirSync(home.file(".docker")) : [];
  expect(files.filter((file) => file.includes("kamal-action"))).toEqual([]);
});

async function shell(script: string): Promise<string> {
  const env = bareEnvironment({ PATH: `${home.file("bin")}:${process.env.PATH}` }).with({ HOME: home.directory });
  return (await runTool("sh", ["-s"], { input: script, env, timeoutMs: 10_000 })).stdout;
}

/** As Kamal runs it on the server. */
const logIn = () => shell(`docker login ${registry.host} -u octo -p hunter22`);

const logOut = async () => readLogout("web", await shell(logoutScript([registry.host])), [registry.host]);

function write(text: string): void {
  mkdirSync(home.file(".docker"), { recursive: true });
  writeFileSync(home.file(".docker/config.json"), text, { mode: 0o600 });
}

const config = () =>
  existsSync(home.file(".docker/config.json")) ? readFileSync(home.file(".docker/config.json"), "latin1") : undefined;

const entry = (auth: string) => ({ [registry.host]: { auth } });

test("without a login, reports nothing and leaves nothing behind", async () => {
  expect(await logOut()).toEqual({ outcome: undefined, warnings: [] });
  await shell(backupScript([registry.host]));
  expect(await logOut()).toEqual({ outcome: undefined, warnings: [] });
  expect(readdirSync(home.directory)).toEqual([]);
});

test("a server without Docker's directory has none afterwards", async () => {
  await shell(backupScript([registry.host]));
  await logIn();
  expect(config()).toContain(Buffer.from("octo:hunter22").toString("base64"));
  expect(await logOut()).toEqual({ outcome: "removed", warnings: [] });
  expect(readdirSync(home.directory)).toEqual([]);
});

test("keeps a directory that existed, or that now has other files", async () => {
  mkdirSync(home.file(".docker"));
  await shell(backupScript([registry.host]));
  await logIn();
  await logOut();
  expect(readdirSync(home.file(".docker"))).toEqual([]);

  rmSync(home.file(".docker"), { recursive: true });
  await shell(backupScript([registry.host]));
  await logIn();
  mkdirSync(home.file(".docker/buildx"));
  await logOut();
  expect(readdirSync(home.file(".docker"))).toEqual(["buildx"]);
});

test.each<[string, () => string]>([
  ["by Docker", () => `{\n\t"auths": {\n\t\t"ghcr.io": {\n\t\t\t"auth": "eDp5"\n\t\t}\n\t}\n}`],
  ["by hand", () => '{ "auths": {"ghcr.io":{"auth":"eDp5"}, "a.test": {}} }\n\n'],
  ["with other settings", () => '{"psFormat":"x","auths":{}}'],
  ["empty", () => "{}"],
  ["with an earlier login", () => `{"auths":${JSON.stringify({ ...entry("eDp5"), "z.test": {} })}}\n`],
])("restores a file byte for byte: %s", async (_, before) => {
  write(before());
  chmodSync(home.file(".docker/config.json"), 0o640);
  const earlier = before().includes(registry.host);
  await shell(backupScript([registry.host]));
  await logIn();

  expect(config()).not.toBe(before());
  expect(await logOut()).toEqual({ outcome: earlier ? "restored" : "removed", warnings: [] });
  expect(config()).toBe(before());
  expect(statSync(home.file(".docker/config.json")).mode & 0o777).toBe(0o640);
});

test("restores what was there before a run that was killed without a cleanup", async () => {
  write('{"auths": {}}');
  await shell(backupScript([registry.host]));
  await logIn();
  await shell(backupScript([registry.host]));
  await logIn();
  await logOut();
  expect(config()).toBe('{"auths": {}}');
});

test("keeps logins that were added in the meantime, and reports which one was not restored", async () => {
  const others = () => JSON.parse(config() ?? "");
  write("{}");
  await shell(backupScript([registry.host]));
  await logIn();
  write(JSON.stringify({ ...others(), auths: { ...others().auths, "other.test": { auth: "eDp5" } } }));
  expect(await logOut()).toEqual({ outcome: "removed", warnings: [] });
  expect(others()).toEqual({ auths: { "other.test": { auth: "eDp5" } } });

  write(JSON.stringify({ auths: entry("eDp5") }));
  await shell(backupScript([registry.host]));
  await logIn();
  write(JSON.stringify({ auths: { ...others().auths, "other.test": {} } }));
  const { outcome, warnings } = await logOut();
  expect(outcome).toBe("removed");
  expect(warnings).toEqual([expect.stringMatching(/^Docker's logins on web changed .* not restored\./)]);
  expect(others()).toEqual({ auths: { "other.test": {} } });
});

test.each(["credsStore", "credHelpers", "the default helper"])("removes the login from %s", async (how) => {
  const helper = credentialHelper(home, how === "the default helper" ? "pass" : "vault");
  const before =
    how === "credsStore"
      ? '{ "credsStore": "vault" }'
      : how === "credHelpers"
        ? `{ "credHelpers": { "${registry.host}": "vault" } }`
        : undefined;
  if (before !== undefined) write(before);
  await shell(backupScript([registry.host]));
  await logIn();
  expect(helper.passwordOf(registry.host)).toBe("hunter22");

  expect(await logOut()).toEqual({ outcome: "removed", warnings: [] });
  expect(helper.hosts()).toEqual([]);
  expect(config()).toBe(before);
});

test("does not say that a login was removed if the helper keeps it", async () => {
  const helper = credentialHelper(home, "vault", { erases: false });
  write('{ "credsStore": "vault" }');
  await shell(backupScript([registry.host]));
  await logIn();

  const { outcome, warnings } = await logOut();
  expect(outcome).toBeUndefined();
  expect(warnings).toEqual([
    `The login to ${registry.host} is still on web, in docker-credential-vault. Run \`docker logout ${registry.host}\` there.`,
  ]);
  expect(helper.passwordOf(registry.host)).toBe("hunter22");
});

test("says that the helper's earlier login is lost", async () => {
  const helper = credentialHelper(home, "vault");
  const before = JSON.stringify({ auths: { [registry.host]: {} }, credsStore: "vault" });
  write(before);
  helper.store(registry.host, "earlier");
  await shell(backupScript([registry.host]));
  await logIn();

  const { outcome, warnings } = await logOut();
  expect(outcome).toBe("removed");
  expect(warnings).toEqual([expect.stringContaining("replaced the one that web had in docker-credential-vault")]);
  expect(helper.hosts()).toEqual([]);
  expect(config()).toBe(before);
});

test("leaves a helper's login alone if Kamal never logged in", async () => {
  const helper = credentialHelper(home, "vault");
  const before = JSON.stringify({ auths: { [registry.host]: {} }, credsStore: "vault" });
  write(before);
  helper.store(registry.host, "earlier");
  await shell(backupScript([registry.host]));

  expect(await logOut()).toEqual({ outcome: undefined, warnings: [] });
  expect(helper.passwordOf(registry.host)).toBe("earlier");
  expect(config()).toBe(before);
});

test("does not say that a login was removed if Docker could not remove it", async () => {
  await shell(backupScript([registry.host]));
  await logIn();
  write(JSON.stringify({ ...JSON.parse(config() ?? ""), psFormat: "changed" }));
  mkdirSync(home.file("bin"), { recursive: true });
  writeFileSync(home.file("bin/docker"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  expect(await logOut()).toEqual({
    outcome: undefined,
    warnings: [expect.stringContaining(`The login to ${registry.host} is still on web, in ~/.docker/config.json.`)],
  });
});

test("a run that was cancelled before Kamal logged in changes nothing", async () => {
  const before = JSON.stringify({ auths: entry("eDp5") });
  write(before);
  await shell(backupScript([registry.host]));
  expect((await logOut()).warnings).toEqual([]);
  expect(config()).toBe(before);
});

test("names Docker Hub, whose login has a URL for a name", async () => {
  const hub = "https://index.docker.io/v1/";
  await shell(backupScript([registry.host]));
  write(JSON.stringify({ auths: { [hub]: { auth: "eDp5" }, "index.docker.io.test": { auth: "eDp5" } } }));
  await shell(logoutScript([""]));
  expect(JSON.parse(config() ?? "")).toEqual({ auths: { "index.docker.io.test": { auth: "eDp5" } } });

  const { warnings } = readLogout("web", "left 0 ~/.docker/config.json\nremoved\n", [""]);
  expect(warnings).toEqual([
    "The login to Docker Hub is still on web, in ~/.docker/config.json. Run `docker logout` there.",
  ]);
});

test("a server cannot insert its own text into the messages", async () => {
  const output = "left 0 `x`\nleft 9 y\nleft zero y\nremoved::error::\n::error::x\nlost\n";
  expect(readLogout("web", output, ["ghcr.io"])).toEqual({
    outcome: undefined,
    warnings: ["The login to ghcr.io is still on web, in a credential helper. Run `docker logout ghcr.io` there."],
  });
});
