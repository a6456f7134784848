// Registry logins of a real deploy, with a credential helper on the runner and one on a server.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { credentialHelper } from "../local/credential-helper.ts";
import { hello, leftovers } from "./hello.ts";

const vault = `#!/bin/sh
input=$(cat); echo "$1" >>/tmp/vault-calls
case $1 in
  store) printf %s "$input" >/tmp/vault-login;;
  get) cat /tmp/vault-login 2>/dev/null || { echo "credentials not found in native keychain"; exit 1; };;
  erase) rm -f /tmp/vault-login;;
esac
`;

test("no helper keeps the login, and Docker's configurations come back byte for byte", async () => {
  const app = await hello({ service: "logins", host: "logins.one.test" });
  const [server] = app.sandbox.servers;
  if (server === undefined) throw new Error("The sandbox has no server");

  const directory = mkdtempSync(path.join(tmpdir(), "ka-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const place = {
    directory,
    file: (name: string) => path.join(directory, name),
    [Symbol.asyncDispose]: async () => {},
  };
  const helper = credentialHelper(place, "vault");
  const dockerConfig = place.file("docker");
  cpSync(app.sandbox.docker.env.DOCKER_CONFIG ?? "", dockerConfig, { recursive: true, verbatimSymlinks: true });
  writeFileSync(path.join(dockerConfig, "config.json"), '{ "credsStore": "vault", "auths": {"other.test": {}}}');

  // Without a final newline, and not in Docker's layout.
  const before = '{ "credsStore": "vault",  "auths": {} }';
  const encoded = Buffer.from(vault).toString("base64");
  await server.exec(
    `echo ${encoded} | base64 -d >/usr/local/bin/docker-credential-vault; chmod +x /usr/local/bin/docker-credential-vault; mkdir -p ~/.docker; printf %s '${before}' >~/.docker/config.json`,
  );
  onTestFinished(async () => {
    await server.exec("rm -rf /usr/local/bin/docker-credential-vault /tmp/vault-* ~/.docker/config.json");
  });

  const run = await app.run({
    env: { DOCKER_CONFIG: dockerConfig, PATH: `${place.file("bin")}:${process.env.PATH}` },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(helper.hosts()).toEqual([]);
  expect(run.log).toContain("Removed the registry login from the runner");
  expect(readFileSync(path.join(dockerConfig, "config.json"), "utf8")).toBe(
    '{ "credsStore": "vault", "auths": {"other.test": {}}}',
  );

  expect((await server.exec("cat /tmp/vault-calls")).stdout).toMatch(/^store$/m);
  expect((await server.exec("cat /tmp/vault-login 2>/dev/null")).stdout).toBe("");
  expect((await server.exec("cat ~/.docker/config.json")).stdout).toBe(before);
  expect(run.log).toContain(`Removed the registry login from ${server.address}`);
  expect(await leftovers(app.sandbox, "logins")).toEqual([]);
});
