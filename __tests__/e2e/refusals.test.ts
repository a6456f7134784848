// Bad input gives one clear error, a report and exit code 1, and changes no server.

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
  /** What the output `diagnosis` must match. */
  diagnosis: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    name: "no deploy.yml",
    prepare: (app) => rm(path.join(app.checkout.dir, "config/deploy.yml")),
    id: "config-missing",
    diagnosis: /config\/deploy\.yml/,
  },
  {
    name: "broken YAML",
    prepare: (app) => app.checkout.write("config/deploy.yml", "service: [hello\nimage: x\n"),
    id: "yaml-syntax",
    diagnosis: /config\/deploy\.yml:\d+/,
  },
  {
    name: "an empty destination file",
    prepare: (app) => app.checkout.write("config/deploy.staging.yml", ""),
    run: () => ({ inputs: { destination: "staging" } }),
    id: "config-missing",
    diagnosis: /deploy\.staging\.yml/,
  },
  {
    name: "an unknown command",
    run: () => ({ inputs: { command: "deplyo" } }),
    id: "input-invalid",
    diagnosis: /`command`.*deplyo.*`deploy`/,
  },
  {
    name: "an invalid boolean",
    run: () => ({ inputs: { preflight: "perhaps" } }),
    id: "input-invalid",
    diagnosis: /`preflight`.*perhaps.*`true`/,
  },
  {
    name: "an invalid key",
    run: () => ({ inputs: { "ssh-private-key": "not a key" } }),
    id: "ssh-key-format",
    diagnosis: /BEGIN/,
  },
  {
    name: "a public key",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.publicKey } }),
    id: "ssh-key-format",
    diagnosis: /public key/,
  },
  {
    name: "a key with a passphrase",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.encryptedKey } }),
    id: "ssh-key-format",
    diagnosis: /passphrase/,
  },
  {
    name: "missing and empty secrets, in one report",
    run: () => ({ env: { SECRET_KEY_BASE: undefined, TLS_PRIVATE_KEY: "" } }),
    id: "secret-missing",
    diagnosis: /(?=.*SECRET_KEY_BASE)(?=.*TLS_PRIVATE_KEY)/,
  },
  {
    name: "a key that no server accepts",
    run: (app) => ({ inputs: { "ssh-private-key": app.sandbox.ssh.unauthorizedKey } }),
    id: "ssh-auth",
    diagnosis: /did not let root log in/,
  },
  {
    name: "a host that does not resolve",
    prepare: (app) =>
      app.checkout.configure((config) => Object.assign(config, { servers: ["nowhere.kamal-action-test.dev"] })),
    id: "ssh-dns",
    diagnosis: /nowhere\.kamal-action-test\.dev/,
  },
  {
    name: "a closed port",
    prepare: (app) => app.checkout.configure((config) => Object.assign(config, { ssh: { port: 1 } })),
    id: "ssh-connect",
    diagnosis: /port 1\b/,
  },
  {
    name: "a host key that differs from the pinned one",
    run: (app) => ({
      inputs: {
        "ssh-known-hosts": `[${app.sandbox.servers[0]?.address}]:${app.sandbox.servers[0]?.sshPort} ${app.sandbox.ssh.publicKey}`,
      },
    }),
    id: "ssh-hostkey",
    diagnosis: /host key/,
  },
  {
    name: "a wrong registry password",
    run: () => ({ env: { REGISTRY_PASSWORD: "wrong-password" } }),
    id: "registry-auth",
    diagnosis: /./,
  },
  {
    name: "a registry login without push permission",
    run: (app) => ({
      env: {
        REGISTRY_USERNAME: app.sandbox.registry.puller.username,
        REGISTRY_PASSWORD: app.sandbox.registry.puller.password,
      },
    }),
    id: "registry-push-denied",
    diagnosis: /push/,
  },
  {
    name: "no Docker on the runner",
    run: () => ({ env: { PATH: withoutDocker() } }),
    id: "docker-local",
    diagnosis: /docker/,
  },
  {
    name: "a rollback to a version that does not exist",
    run: () => ({ inputs: { command: "rollback", version: "feedface" } }),
    id: "rollback-unavailable",
    diagnosis: /feedface/,
  },
  {
    name: "a config that Kamal refuses",
    // A hook of Kamal 1 in a folder that the linter cannot know.
    prepare: async (app) => {
      await app.checkout.append("config/deploy.yml", '\nhooks_path: <%= "deploy/hooks" %>\n');
      await app.checkout.write("deploy/hooks/pre-traefik-reboot", "#!/bin/sh\n");
    },
    id: "config-kamal1",
    diagnosis: /Found pre-traefik-reboot/,
  },
  {
    name: "ERB that Kamal cannot evaluate",
    prepare: (app) => app.checkout.append("config/deploy.yml", `\nminimum_version: <%= ENV.fetch("NOT_THERE") %>\n`),
    id: "config-erb",
    diagnosis: /NOT_THERE/,
  },
  {
    name: "a host name that resolves to another server",
    prepare: (app) => app.checkout.configure((config) => Object.assign(config.proxy ?? {}, { host: "x.wrong.test" })),
    id: "dns-elsewhere",
    diagnosis: /x\.wrong\.test/,
  },
  {
    name: "a version of Kamal that does not exist",
    run: () => ({ inputs: { "kamal-version": "2.99.0" } }),
    id: "kamal-install",
    diagnosis: /2\.99\.0/,
  },
];

describe("refuses, before it changes a server", () => {
  test.for(refusals)("$name", async ({ prepare, run, id, diagnosis }) => {
    const app = await hello({ service: "refused", host: "refused.one.test" });
    await prepare?.(app);
    const done = await app.run(run?.(app) ?? {});
    expect(done.exitCode, done.log).toBe(1);

    const report = validReport(done);
    expect(report.diagnosis?.id, done.log).toBe(id);
    expect(report.outcome).toBe("failure");
    expect(done.outputs).toMatchObject({ outcome: "failure", diagnosis: expect.stringMatching(diagnosis) });
    expect(report.diagnosis?.fix).not.toBe("");
    const failed = report.phases.filter((phase) => phase.outcome !== "success");
    expect(failed.map((phase) => phase.id)).toEqual([done.outputs["failed-phase"]]);
    expect(report.phases.filter((phase) => phase.id === "cleanup").every((phase) => phase.outcome === "success")).toBe(
      true,
    );
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

/** A PATH with every command of the real one except `docker`. */
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
