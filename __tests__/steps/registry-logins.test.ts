import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loginBackup, logoutScript } from "../../src/steps/registry-logins.ts";
import { scratch } from "../server/scratch.ts";

const login = (name: string) => `"${name}": { "auth": "dXNlcjpwYXNz+/==" }`;
const config = (...logins: readonly string[]) => `{\n\t"auths": {\n\t\t${logins.join(",\n")}\n\t}\n}`;

/** Runs the script in a home with these files, and with a `docker` that records its arguments. */
async function logOut(registries: readonly string[], files: Readonly<Record<string, string>>) {
  await using place = await scratch();
  for (const directory of ["bin", ".docker"]) mkdirSync(place.file(directory));
  writeFileSync(place.file("bin/docker"), '#!/bin/sh\necho "$*" >>"$HOME/calls"\n', { mode: 0o755 });
  for (const [name, text] of Object.entries(files)) writeFileSync(place.file(name), text, { mode: 0o600 });

  const printed = execFileSync("sh", ["-s"], {
    input: logoutScript(registries),
    encoding: "utf8",
    env: { HOME: place.directory, PATH: `${place.file("bin")}:/usr/bin:/bin` },
  }).trim();

  const read = (name: string) => (existsSync(place.file(name)) ? readFileSync(place.file(name), "utf8") : undefined);
  return { printed, config: read(".docker/config.json"), backup: read(loginBackup), calls: read("calls") };
}

test("logs out with `docker logout`, without a name for Docker Hub", async () => {
  const before = config(login("ghcr.io"), login("registry.example.test"));
  const seen = await logOut(["ghcr.io", ""], { ".docker/config.json": before });
  expect(seen).toEqual({ printed: "removed", config: before, backup: undefined, calls: "logout ghcr.io\nlogout\n" });
});

test("restores the previous logins, and prints nothing without any login", async () => {
  const before = config(login("ghcr.io"));
  const restored = await logOut(["ghcr.io"], { ".docker/config.json": "{}", [loginBackup]: before });
  expect(restored).toMatchObject({ printed: "restored", config: before, backup: undefined, calls: undefined });
  expect(await logOut(["ghcr.io"], {})).toMatchObject({ printed: "", config: undefined, calls: undefined });
});
