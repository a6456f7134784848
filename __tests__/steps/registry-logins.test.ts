import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loginBackup, logoutScript } from "../../src/steps/registry-logins.ts";
import { scratch } from "../server/scratch.ts";

const login = (name: string) => `"${name}": { "auth": "dXNlcjpwYXNz+/==" }`;
const config = (...logins: readonly string[]) => `{\n\t"auths": {\n\t\t${logins.join(",\n")}\n\t}\n}`;

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
  return { said, config: read(".docker/config.json"), backup: read(loginBackup), asked: read("asked") };
}

test("Docker itself takes our logins back, by its own name for each", async () => {
  const before = config(login("ghcr.io"), login("registry.example.test"));
  const seen = await logOut(["ghcr.io", ""], { ".docker/config.json": before });
  expect(seen).toEqual({ said: "removed", config: before, backup: undefined, asked: "logout ghcr.io\nlogout\n" });
});

test("the logins that were there before come back, and where there are none nothing is said", async () => {
  const before = config(login("ghcr.io"));
  const restored = await logOut(["ghcr.io"], { ".docker/config.json": "{}", [loginBackup]: before });
  expect(restored).toMatchObject({ said: "restored", config: before, backup: undefined, asked: undefined });
  expect(await logOut(["ghcr.io"], {})).toMatchObject({ said: "", config: undefined, asked: undefined });
});
