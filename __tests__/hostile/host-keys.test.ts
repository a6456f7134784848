// Who answers for a server's host key, and what a run leaves in known_hosts. A real sshd.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { type LocalServer, startLocalServer, writeApp } from "./local-server.ts";

let server: LocalServer;
let workspace = "";
let home = "";
/** A key that is not the server's. */
let otherKey = "";

beforeAll(async () => {
  server = await startLocalServer();
  const [name, type] = server.sshd.knownHostsLine.split(" ");
  otherKey = `${name} ${type} ${Buffer.from("\0\0\0\u000bssh-ed25519\0\0\0 0123456789abcdef0123456789abcdef", "latin1").toString("base64")}`;
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => {
  const directory = mkdtempSync(path.join(tmpdir(), "ka-"));
  workspace = path.join(directory, "workspace");
  home = path.join(directory, "home");
  for (const each of [workspace, home]) mkdirSync(each);
  writeApp(workspace, server);
  return () => rmSync(directory, { recursive: true, force: true });
});

/** Connects, finds that nothing runs on the server, and cleans up. */
async function verify(inputs: Record<string, string> = {}): Promise<ActionRun> {
  const run = await runAction({
    workspace,
    home,
    inputs: { command: "verify", "ssh-private-key": server.sshd.clientKey, ...inputs },
    env: { KAMAL_REGISTRY_PASSWORD: "hunter22" },
  });
  onTestFinished(() => run.dispose());
  return run;
}

const warnings = ({ annotations }: ActionRun) => annotations.filter(({ level }) => level === "warning");

function writeKnownHosts(text: string): string {
  const file = path.join(home, ".ssh/known_hosts");
  mkdirSync(path.dirname(file), { mode: 0o700 });
  writeFileSync(file, text);
  return file;
}

test("a key that was trusted on first use is a warning, not only a line", async () => {
  const run = await verify();
  expect(run.report?.diagnosis?.id, run.log).toBe("nothing-runs");
  expect(run.report?.trustedHostKeys).toEqual([
    { host: `[127.0.0.1]:${server.sshd.port}`, type: "ssh-ed25519", fingerprint: expect.stringMatching(/^SHA256:/) },
  ]);
  expect(warnings(run)).toHaveLength(1);
  expect(warnings(run)[0]?.message).toContain(`[127.0.0.1]:${server.sshd.port} ssh-ed25519 SHA256:`);
  expect(run.report?.notices.join("\n")).toContain("trusted on first use");
  expect(run.summary).toContain("trusted on first use");
});

test("a pinned key causes no warning", async () => {
  const run = await verify({ "ssh-known-hosts": server.sshd.knownHostsLine });
  expect(run.report?.diagnosis?.id, run.log).toBe("nothing-runs");
  expect(run.report?.trustedHostKeys).toEqual([]);
  expect(warnings(run)).toEqual([]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["blank known hosts", { "ssh-known-hosts": " \n" }, /Input `ssh-known-hosts` is blank/],
  ["blank known hosts that may be added to", { "ssh-known-hosts": "\n", "host-keys": "accept-new" }, /is blank/],
  ["only comments", { "ssh-known-hosts": "# none yet\n" }, /Input `ssh-known-hosts` has no host key/],
  ["a missing secret with `pinned`", { "ssh-known-hosts": "", "host-keys": "pinned" }, /Input `host-keys` is `pinned`/],
])("refuses %s instead of trusting any server that answers", async (_, inputs, cause) => {
  const run = await verify(inputs);
  expect(run.exitCode).toBe(1);
  expect(run.report?.diagnosis).toMatchObject({ id: "input-invalid", cause: expect.stringMatching(cause) });
  expect(run.report?.diagnosis?.fix).toContain("ssh-keyscan");
  expect(run.report?.trustedHostKeys).toEqual([]);
  expect(existsSync(path.join(home, ".ssh"))).toBe(false);
});

test("checks the given keys and trusts other servers with `accept-new`", async () => {
  const other = otherKey.replace("127.0.0.1", "other.test");
  const run = await verify({ "ssh-known-hosts": other, "host-keys": "accept-new" });
  expect(run.report?.diagnosis?.id, run.log).toBe("nothing-runs");
  expect(run.report?.trustedHostKeys.map(({ host }) => host)).toEqual([`[127.0.0.1]:${server.sshd.port}`]);
  expect(run.report?.notices.join("\n")).toContain("`ssh-known-hosts` does not have these host keys");

  const refused = await verify({ "ssh-known-hosts": `\n# ours\n${otherKey}`, "host-keys": "accept-new" });
  expect(refused.report?.diagnosis).toMatchObject({
    id: "ssh-hostkey",
    cause: expect.stringContaining("than the one on line 3 of `ssh-known-hosts`:"),
  });
});

test("a wrong key in the user's own known_hosts names that file and line, and no input", async () => {
  const file = writeKnownHosts(`# mine\n\n${otherKey}`);
  const run = await verify();
  expect(run.report?.diagnosis).toMatchObject({
    id: "ssh-hostkey",
    cause: expect.stringContaining(`than the one on line 3 of ${file}:`),
    fix: expect.stringContaining(`ssh-keygen -f '${file}' -R '[127.0.0.1]:${server.sshd.port}'`),
  });
  expect(JSON.stringify(run.report?.diagnosis)).not.toContain("ssh-known-hosts");
  expect(readFileSync(file, "utf8")).toBe(`# mine\n\n${otherKey}`);
});

test.each([undefined, "", "# mine", "# mine\n", "# mine\n\n"])("known_hosts comes back as %j", async (before) => {
  const file = before === undefined ? path.join(home, ".ssh/known_hosts") : writeKnownHosts(before);
  const run = await verify();
  expect(run.log).toContain("Removed 1 host key from known_hosts");
  expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(before);
  expect(existsSync(path.dirname(file))).toBe(before !== undefined);
});
