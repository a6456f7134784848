// Configurations that users really have.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { expectPasses, fetchPage, validReport } from "./expectations.ts";
import { hello } from "./hello.ts";

test("deploys with a host from ERB, a secret from a command, a user other than root, and pinned host keys", async () => {
  const app = await hello({
    service: "variant",
    host: "variant.one.test",
    configure: (config) => Object.assign(config, { ssh: { port: 2222, user: "deploy" } }),
  });
  const [server] = app.sandbox.servers;
  if (server === undefined) throw new Error("The sandbox has no server");

  // A proxy that root started mounts root's home and would not find this user's certificates. The
  // same is true in reverse for the next test.
  await server.reset();
  onTestFinished(() => server.reset());
  const file = path.join(app.checkout.dir, "config/deploy.yml");
  const erb = (await readFile(file, "utf8")).replace(`- ${server.address}`, '- <%= ENV.fetch("WEB_HOST") %>');
  await app.checkout.write("config/deploy.yml", erb);
  const secrets = (await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8")).replace(
    "SECRET_KEY_BASE=$SECRET_KEY_BASE",
    "SECRET_KEY_BASE=$(echo a-value-from-a-command)",
  );
  await app.checkout.write(".kamal/secrets", secrets);
  await app.checkout.commit("a realistic configuration");

  // As in a reusable workflow: the input `secrets` has everything, even the server's address.
  const input = { ...app.secrets, SECRET_KEY_BASE: undefined, WEB_HOST: server.address, UNRELATED: "unrelated-value" };
  const withoutSecrets = Object.fromEntries(Object.keys(app.secrets).map((name) => [name, undefined]));
  const run = await app.run({
    inputs: { "ssh-known-hosts": await server.knownHosts(), secrets: JSON.stringify(input) },
    env: withoutSecrets,
  });
  expect(run.exitCode, run.log).toBe(0);

  const report = validReport(run);
  expect(report).toMatchObject({ outcome: "success", mode: "setup" });
  expectPasses(run, ["ssh", "secrets", "registry", "dns", "lock", "version", "routing", "health", "redirect", "tls"]);
  expect(report.notices.join("\n")).not.toContain("trusted on first use");
  expect(await fetchPage(app, server)).toContain(await app.checkout.head());

  const seen = await server.exec(
    `docker exec variant-web-${await app.checkout.head()} /bin/busybox sh -c 'printf %s "$SECRET_KEY_BASE"'`,
  );
  expect(seen.stdout).toBe("a-value-from-a-command");
  expect(run.masks).toContain("a-value-from-a-command");
  expect(run.masks).toContain(server.address);
  expect(run.masks).not.toContain("unrelated-value");
  expect(run.log + run.summary + JSON.stringify(report)).not.toContain(server.address);
  expect(await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8")).toBe(secrets);
  expect((await server.exec("cat /home/deploy/.docker/config.json 2>/dev/null")).stdout).not.toContain('"auth"');
  expect((await server.exec("ls -d /home/deploy/.kamal/lock-* 2>/dev/null")).stdout).toBe("");
});

test("refuses a user without Docker permission, and shows the command that grants it", async () => {
  const app = await hello({
    service: "norights",
    host: "norights.one.test",
    configure: (config) => Object.assign(config, { ssh: { port: 2222, user: "nodocker" } }),
  });
  const run = await app.run({});
  expect(run.exitCode).toBe(1);
  expect(validReport(run).diagnosis).toMatchObject({
    id: "docker-sock-perm",
    fix: expect.stringContaining("usermod -aG docker nodocker"),
  });
});

test("deploys an image from the registry without a build, and refuses a missing image", async () => {
  const app = await hello({ service: "ready", host: "ready.one.test" });
  const first = await app.checkout.head();
  expect((await app.run({})).outputs.outcome).toBe("success");

  await app.checkout.change("not deployed");
  expect((await app.run({})).outputs.outcome).toBe("success");

  const again = await app.run({ inputs: { "skip-build": "true", version: first } });
  expect(again.exitCode, again.log).toBe(0);
  expectPasses(again, ["image", "version"]);
  expect(again.report?.checks.map(({ id }) => id)).not.toContain("runner");

  const [server] = app.sandbox.servers;
  expect(await fetchPage(app, server)).toContain(first);

  const missing = await app.run({ inputs: { "skip-build": "true", version: "0123456789abcdef" } });
  expect(missing.exitCode).toBe(1);
  expect(validReport(missing).diagnosis).toMatchObject({ id: "image-missing", cause: expect.stringContaining(first) });
  expect(await fetchPage(app, server)).toContain(first);
});

test("reports a server that is down", async () => {
  const app = await hello({
    service: "down",
    host: "down.two.test",
    configure: (config) => Object.assign(config, { servers: ["127.9.9.9"] }),
  });
  const run = await app.run({});
  expect(run.exitCode).toBe(1);
  expect(validReport(run).diagnosis?.id).toBe("ssh-connect");
});
