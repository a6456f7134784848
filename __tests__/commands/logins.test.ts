import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loginBackup, logoutScript } from "../../src/commands/logins.ts";
import { scratch } from "../server/scratch.ts";

const login = (name: string, more = "") => `"${name}": { "auth": "dXNlcjpwYXNz+/=="${more} }`;
const config = (...logins: readonly string[]) => `{\n\t"auths": {\n\t\t${logins.join(",\n")}\n\t}\n}`;
const empty = '{\n\t"auths": {}\n}';

/** Runs the script in a home with these files, with a `docker` that writes down what it is asked for. */
async function logOut(registries: readonly string[], files: Readonly<Record<string, string>>) {
  await using place = await scratch();
  for (const directory of ["bin", ".docker"]) mkdirSync(place.file(directory));
  writeFileSync(place.file("bin/docker"), '#!/bin/sh\necho "$*" >>"$HOME/asked"\n', { mode: 0o755 });
  for (const [name, text] of Object.entries(files)) writeFileSync(place.file(name), text, { mode: 0o600 });
  const said = execFileSync("sh", ["-s"], {
    input: logoutScript(registries),
    encoding: "utf8",
    env: { HOME: place.directory, PATH: `${place.file("bin")}:/usr/bin:/bin` },
  }).trim();
  const read = (name: string) => (existsSync(place.file(name)) ? readFileSync(place.file(name), "utf8") : undefined);
  const file = place.file(".docker/config.json");
  return {
    said,
    config: read(".docker/config.json"),
    mode: existsSync(file) ? (statSync(file).mode & 0o777).toString(8) : undefined,
    backup: read(loginBackup),
    asked: read("asked"),
  };
}

test.each([
  ["one login", ["ghcr.io"], config(login("ghcr.io"))],
  ["two", ["ghcr.io", "127.0.0.1:5000"], config(login("127.0.0.1:5000"), login("ghcr.io"))],
  ["Docker Hub's", [""], config(login("https://index.docker.io/v1/"))],
])("a configuration that holds nothing but our logins is emptied as Docker would: %s", async (_, names, before) => {
  const seen = await logOut(names, { ".docker/config.json": before });
  expect(seen).toEqual({ said: "removed", config: empty, mode: "600", backup: undefined, asked: undefined });
});

test.each([
  ["somebody else's login", config(login("ghcr.io"), login("registry.example.test"))],
  ["a name that only looks like ours", config(login("ghcrXio"))],
  ["a helper that keeps the password", '{ "auths": { "ghcr.io": {} }, "credsStore": "pass" }'],
  ["a token beside the login", config(login("ghcr.io", ', "identitytoken": "x"'))],
  ["other settings", `{ "detachKeys": "ctrl-a", ${config(login("ghcr.io")).slice(1)}`],
  ["no JSON", "ghcr.io"],
])("Docker itself logs out where there is more: %s", async (_, before) => {
  const seen = await logOut(["ghcr.io"], { ".docker/config.json": before });
  expect(seen).toMatchObject({ said: "removed", config: before, asked: "logout ghcr.io\n" });
});

test("the logins that were there before come back, and where there are none nothing is said", async () => {
  const before = config(login("ghcr.io"));
  const restored = await logOut(["ghcr.io"], { ".docker/config.json": "{}", [loginBackup]: before });
  expect(restored).toMatchObject({ said: "restored", config: before, backup: undefined, asked: undefined });
  expect(await logOut(["ghcr.io"], {})).toMatchObject({ said: "", config: undefined, asked: undefined });
});
