// Bad input: one clear error, a report, exit code 1, and no server touched.

import { existsSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { validReport } from "./expectations.ts";
import { type Hello, type HelloRun, hello } from "./hello.ts";

interface Refusal {
  name: string;
  prepare?(app: Hello): Promise<void> | void;
  run?(app: Hello): HelloRun;
  id: string;
  /** What the one line of the diagnosis must name. */
  says: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    name: "no deploy.yml",
    prepare: (app) => rm(path.join(app.checkout.dir, "config/deploy.yml")),
    id: "config-missing",
    says: /config\/deploy\.yml/,
  },
  {
    name: "broken YAML",
    prepare: (app) => app.checkout.write("config/deploy.yml", "service: [hello\nimage: x\n"),
    id: "yaml-syntax",
    says: /config\/deploy\.yml:\d+/,
  },
  {
    name: "an empty destination file",
    prepare: (app) => app.checkout.write("config/deploy.staging.yml", ""),
    run: () => ({ inputs: { destination: "staging" } }),
    id: "config-missing",
    says: /deploy\.staging\.yml/,
  },
  {
    name: "an unknown command",
    run: () => ({ inputs: { command: "deplyo" } }),
    id: "input-invalid",
    says: /`command`.*deplyo.*`deploy`/,
  },
  {
    name: "no boolean",
    run: () => ({ inputs: { preflight: "perhaps" } }),
    id: "input-invalid",
    says: /`preflight`.*perhaps.*`true`/,
  },
  {
    name: "a key that is none",
    run: () => ({ inputs: { "ssh-private-key": "not a key" } }),
    id: "ssh-key-format",
    says: /BEGIN/,
  },
  {
    name: "a public key",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.publicKey } }),
    id: "ssh-key-format",
    says: /public key/,
  },
  {
    name: "a key with a passphrase",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.encryptedKey } }),
    id: "ssh-key-format",
    says: /passphrase/,
  },
  {
    name: "missing and empty secrets, all at once",
    run: () => ({ env: { SECRET_KEY_BASE: undefined, TLS_PRIVATE_KEY: "" } }),
    id: "secret-missing",
    says: /(?=.*SECRET_KEY_BASE)(?=.*TLS_PRIVATE_KEY)/,
  },
  {
    name: "a stranger's key",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.strangerKey } }),
    id: "ssh-auth",
    says: /did not let root in/,
  },
  {
    name: "a host that does not resolve",
    prepare: (app) =>
      app.checkout.configure((config) => Object.assign(config, { servers: ["nowhere.kamal-action-test.dev"] })),
    id: "ssh-dns",
    says: /nowhere\.kamal-action-test\.dev/,
  },
  {
    name: "a closed port",
    prepare: (app) => app.checkout.configure((config) => Object.assign(config, { ssh: { port: 1 } })),
    id: "ssh-connect",
    says: /port 1\b/,
  },
  {
    name: "a host key that is not the pinned one",
    run: (app) => ({
      inputs: {
        "ssh-known-hosts": `[${app.sandbox.servers[0]?.address}]:${app.sandbox.servers[0]?.sshPort} ${app.sandbox.ssh.publicKey}`,
      },
    }),
    id: "ssh-hostkey",
    says: /host key/,
  },
  {
    name: "a registry password that is wrong",
    run: () => ({ env: { REGISTRY_PASSWORD: "wrong-password" } }),
    id: "registry-auth",
    says: /./,
  },
  {
    name: "a registry login without the right to push",
    run: (app) => ({
      env: {
        REGISTRY_USERNAME: app.sandbox.registry.puller.username,
        REGISTRY_PASSWORD: app.sandbox.registry.puller.password,
      },
    }),
    id: "registry-push-denied",
    says: /push/,
  },
  {
    name: "no Docker on the runner",
    run: () => ({ env: { PATH: withoutDocker() } }),
    id: "docker-local",
    says: /docker/,
  },
  {
    name: "a rollback to a version that is not there",
    run: () => ({ inputs: { command: "rollback", version: "feedface" } }),
    id: "rollback-unavailable",
    says: /feedface/,
  },
  {
    name: "a config that Kamal refuses",
    // A hook of Kamal 1: the linter does not look at hooks.
    prepare: (app) => app.checkout.write(".kamal/hooks/pre-traefik-reboot", "#!/bin/sh\n"),
    id: "config-refused",
    says: /Found pre-traefik-reboot/,
  },
  {
    name: "an ERB that Kamal cannot run",
    prepare: (app) => app.checkout.append("config/deploy.yml", `\nminimum_version: <%= ENV.fetch("NOT_THERE") %>\n`),
    id: "config-refused",
    says: /NOT_THERE/,
  },
  {
    name: "a name that leads to another server",
    prepare: (app) => app.checkout.configure((config) => Object.assign(config.proxy ?? {}, { host: "x.wrong.test" })),
    id: "dns-elsewhere",
    says: /x\.wrong\.test/,
  },
  {
    name: "a version of Kamal that is none",
    run: () => ({ inputs: { "kamal-version": "2.99.0" } }),
    id: "kamal-install",
    says: /2\.99\.0/,
  },
];

describe("refused before a server is touched", () => {
  test.for(refusals)("$name", async ({ prepare, run, id, says }) => {
    const app = await hello({ service: "refused", host: "refused.one.test" });
    await prepare?.(app);
    const done = await app.run(run?.(app) ?? {});
    expect(done.exitCode, done.log).toBe(1);
    const report = validReport(done);
    expect(report.diagnosis?.id, done.log).toBe(id);
    expect(report.outcome).toBe("failure");
    expect(done.outputs).toMatchObject({ outcome: "failure", diagnosis: expect.stringMatching(says) });
    expect(report.diagnosis?.fix).not.toBe("");
    expect(done.annotations.filter(({ level }) => level === "error").length).toBeLessThanOrEqual(1);
    expect(done.stderr).toBe("");
    for (const server of app.sandbox.servers) {
      const touched = await server.exec(
        "docker ps -aq --filter label=service=refused; ls -d ~/.kamal/*refused* 2>/dev/null",
      );
      expect(touched.stdout.trim()).toBe("");
    }
    expect(done.post?.exitCode).toBe(0);
  });
});

/** A PATH with everything that is on this one but `docker`. */
function withoutDocker(): string {
  const bin = mkdtempSync(path.join(tmpdir(), "no-docker-"));
  onTestFinished(() => rm(bin, { recursive: true, force: true }));
  for (const directory of (process.env.PATH ?? "").split(":").filter(existsSync)) {
    for (const tool of readdirSync(directory)) {
      const link = path.join(bin, tool);
      if (!tool.startsWith("docker") && !existsSync(link)) symlinkSync(path.join(directory, tool), link);
    }
  }
  return bin;
}
