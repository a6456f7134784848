import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { KeySource } from "../../src/catalogue/ssh-entries.ts";
import type { SshSettings } from "../../src/config/deployment.ts";
import { diagnoseSsh } from "../../src/diagnosis/diagnose-ssh.ts";
import type { Diagnosis } from "../../src/model/report.ts";
import { createSsh, reuseSsh, type Ssh, sshArguments } from "../../src/server/ssh.ts";
import { agentKeys, startAgent, stopAgent } from "../../src/server/ssh-agent.ts";
import { freePort } from "../checks/listener.ts";
import { type Scratch, scratch } from "./scratch.ts";
import { type Sshd, startSshd } from "./sshd.ts";

const plain: SshSettings = { user: "root", port: 22, proxyJump: undefined, proxyCommand: undefined };

test.each<[string, string, Partial<SshSettings>, string[]]>([
  ["a name", "shop.test", {}, ["-p", "22", "-l", "root", "--", "shop.test"]],
  [
    "the config's user and port",
    "shop.test",
    { user: "deploy", port: 2222 },
    ["-p", "2222", "-l", "deploy", "--", "shop.test"],
  ],
  ["a user", "ana@shop.test", {}, ["-p", "22", "-l", "ana", "--", "shop.test"]],
  ["a port", "10.0.0.1:2200", {}, ["-p", "2200", "-l", "root", "--", "10.0.0.1"]],
  ["user and port", "ana@10.0.0.1:2200", { user: "deploy", port: 1 }, ["-p", "2200", "-l", "ana", "--", "10.0.0.1"]],
  ["IPv6", "2001:db8::1", {}, ["-p", "22", "-l", "root", "--", "2001:db8::1"]],
  ["IPv6 loopback", "::1", {}, ["-p", "22", "-l", "root", "--", "::1"]],
  ["IPv6 in brackets", "[2001:db8::1]", {}, ["-p", "22", "-l", "root", "--", "2001:db8::1"]],
  ["IPv6 with a port", "ana@[2001:db8::1]:2200", {}, ["-p", "2200", "-l", "ana", "--", "2001:db8::1"]],
  ["a jump host", "db", { proxyJump: "ana@jump:2" }, ["-p", "22", "-l", "root", "-J", "ana@jump:2", "--", "db"]],
  ["a name like an option", "-oProxyCommand=id", {}, ["-p", "22", "-l", "root", "--", "-oProxyCommand=id"]],
])("arguments for %s", (_, host, settings, expected) => {
  expect(sshArguments("/c", { ...plain, ...settings }, host)).toEqual(["-F", "/c", "-T", ...expected]);
});

const sshPath = execFileSync("sh", ["-c", "command -v ssh"], { encoding: "utf8" }).trim();

let place: Scratch;
let sshd: Sshd;
let agentSocket = "";
let settings: SshSettings;
const clients: Ssh[] = [];

beforeAll(async () => {
  place = await scratch();
  sshd = await startSshd(place.directory);
  agentSocket = place.file("agent.sock");
  await startAgent(agentSocket, sshd.clientKey);
  settings = { ...plain, user: userInfo().username, port: sshd.port };
});

afterAll(async () => {
  for (const ssh of clients) await ssh.close("127.0.0.1");
  await stopAgent(agentSocket);
  await sshd[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

interface Client {
  ssh: Ssh;
  knownHosts: string;
  directory: string;
}

async function client(
  pinned: string | undefined,
  options: { socket?: string; settings?: Partial<SshSettings>; below?: string; strict?: boolean } = {},
): Promise<Client> {
  const directory = place.file(`client${clients.length}/${options.below ?? ""}`);
  await mkdir(directory, { recursive: true });
  const knownHosts = `${directory}/known_hosts`;
  await writeFile(knownHosts, pinned ?? "");

  const ssh = await createSsh({
    settings: { ...settings, ...options.settings },
    directory,
    knownHosts,
    strict: options.strict ?? pinned !== undefined,
    userKnownHosts: `${directory}/user_known_hosts`,
    agentSocket: options.socket ?? agentSocket,
  });

  clients.push(ssh);
  return { ssh, knownHosts, directory };
}

interface Diagnosing {
  host?: string;
  keys?: readonly string[];
  keySource?: KeySource;
  inputLines?: number;
}

async function diagnosed(connection: Client, options: Diagnosing = {}): Promise<Diagnosis> {
  const { host = "127.0.0.1", keys = [], keySource = "agent", inputLines = 0 } = options;
  const result = await connection.ssh.run(host, "echo in");
  expect(result.code).toBe(255);
  expect(result.stdout).toBe("");

  return diagnoseSsh(result.stderr, {
    host,
    user: connection.ssh.settings.user,
    port: connection.ssh.settings.port,
    keys,
    keySource,
    knownHosts: { file: connection.knownHosts, inputLines },
  });
}

test("runs a script on the server, returns its output and exit code, and keeps it out of argv", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const result = await ssh.run(
    "127.0.0.1",
    "printf 'a\\nb'; echo oops >&2; cat /proc/$$/cmdline | tr '\\0' ' ' >&2; exit 3",
  );

  expect(result.stdout).toBe("a\nb");
  expect(result.code).toBe(3);
  expect(result.stderr).toMatch(/^oops\nsh -s/);
});

test("scripts on one host share one login until it is closed", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const session = async (on: Pick<Ssh, "run">) => (await on.run("127.0.0.1", 'echo "$SSH_CONNECTION"')).stdout;
  const first = await session(ssh);

  expect(first).toMatch(/^127\.0\.0\.1 \d+ /);
  expect(await session(ssh)).toBe(first);

  const together = await Promise.all([session(ssh), session(ssh), session(ssh)]);
  expect(together).toEqual([first, first, first]);

  await ssh.close("127.0.0.1");
  expect(await session(ssh)).not.toBe(first);
});

test("replaces a connection that died, and ignores closing one that is not open", async () => {
  const { ssh, directory } = await client(sshd.knownHostsLine);
  expect((await ssh.run("127.0.0.1", "kill $PPID; sleep 5")).code).not.toBe(0);
  expect((await ssh.run("127.0.0.1", "echo again")).stdout).toBe("again\n");

  await ssh.close("127.0.0.1");
  await ssh.close("127.0.0.1");

  // OpenSSH removes the socket after it has answered.
  await vi.waitFor(async () => expect((await readdir(directory)).sort()).toEqual(["known_hosts", "ssh_config"]), 5000);
});

test("every script logs in separately if the socket's path would be too long", async () => {
  const { ssh } = await client(sshd.knownHostsLine, { below: "d".repeat(60) });
  const ports = new Set<string>();
  for (let round = 0; round < 2; round++) ports.add((await ssh.run("127.0.0.1", 'echo "$SSH_CONNECTION"')).stdout);
  expect(ports.size).toBe(2);
});

test("user and port in the host override the settings", async () => {
  const { ssh } = await client(sshd.knownHostsLine, { settings: { user: "nobody-at-all", port: 1 } });
  const host = `${userInfo().username}@127.0.0.1:${sshd.port}`;
  expect(await ssh.run(host, "echo in")).toMatchObject({ code: 0, stdout: "in\n" });
  await ssh.close(host);
});

test("the post step reuses the client configuration", async () => {
  const { ssh, directory } = await client(sshd.knownHostsLine);
  expect((await ssh.run("127.0.0.1", "echo 1")).code).toBe(0);
  const again = reuseSsh({ directory, settings, agentSocket });
  expect((await again.run("127.0.0.1", "echo again")).stdout).toBe("again\n");
});

test("accepts a new host without pinned keys, and adds its key only to our own file", async () => {
  const { ssh, knownHosts, directory } = await client(undefined);
  expect((await ssh.run("127.0.0.1", "echo in")).stdout).toBe("in\n");
  expect(await readFile(knownHosts, "utf8")).toBe(sshd.knownHostsLine);
  await expect(readFile(`${directory}/user_known_hosts`)).rejects.toThrow();
});

test("uses the same key and the same pinned host keys for a jump host", async () => {
  // OpenSSH refuses to use the target itself as the jump host.
  const pins = sshd.knownHostsLine + sshd.knownHostsLine.replace("[127.0.0.1]", "[localhost]");
  const proxyJump = `${userInfo().username}@localhost:${sshd.port}`;
  const { ssh } = await client(pins, { settings: { proxyJump } });

  expect(await ssh.run("127.0.0.1", "echo in")).toMatchObject({ code: 0, stdout: "in\n" });

  const unpinned = await client(sshd.knownHostsLine, { settings: { proxyJump } });
  expect((await diagnosed(unpinned)).id).toBe("ssh-hostkey");
});

test("uses a proxy command", async () => {
  const proxyCommand = `sh -c 'touch ${place.file("proxied")}; exec ssh -F none -i ${place.file("client")} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -p ${sshd.port} -W %h:%p 127.0.0.1'`;
  const { ssh } = await client(sshd.knownHostsLine, { settings: { proxyCommand } });
  expect((await ssh.run("127.0.0.1", "echo in")).stdout).toBe("in\n");
  expect(await readFile(place.file("proxied"), "utf8")).toBe("");
});

test("ssh gets an allow-list, or what Kamal gets if it runs a command of the user's", async () => {
  await writeFile(place.file("ssh"), `#!/bin/sh\nenv > ${place.file("env")}\nexec ${sshPath} "$@"\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${place.directory}:${process.env.PATH}`);
  vi.stubEnv("HOME", place.file("home"));
  vi.stubEnv("INPUT_SECRETS", "hunter22");
  vi.stubEnv("CLOUD_TOKEN", "of-the-step");

  const seen = async (proxyCommand?: string) => {
    const { ssh } = await client(sshd.knownHostsLine, { settings: { proxyCommand } });
    await ssh.run("127.0.0.1", "true");
    return readFile(place.file("env"), "utf8");
  };
  const plainly = await seen();
  const withCommand = await seen("exit 1");
  vi.unstubAllEnvs();

  for (const env of [plainly, withCommand]) {
    expect(env).toContain(`SSH_AUTH_SOCK=${agentSocket}`);
    expect(env).not.toContain("hunter22");
  }
  expect(plainly).not.toContain("CLOUD_TOKEN");
  expect(withCommand).toContain("CLOUD_TOKEN=of-the-step");
});

test("gives up on a server that takes too long", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const result = await ssh.run("127.0.0.1", "sleep 20", { timeoutMs: 1500 });
  expect(result.code).toBe(255);
  expect(result.stderr).toContain("no answer within 1.5 s");
});

test.each([
  ["yes", "The server printed more than 4 MB."],
  ["yes >&2", "The server printed more than 64 KB of errors."],
])("stops a server that runs %j", async (script, expected) => {
  const { ssh } = await client(sshd.knownHostsLine);
  expect(await ssh.run("127.0.0.1", script)).toEqual({ code: 255, stdout: "", stderr: expected });
  expect((await ssh.run("127.0.0.1", "echo again")).stdout).toBe("again\n");
});

test("returns 4 MB unchanged", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const { code, stdout } = await ssh.run("127.0.0.1", "head -c 4194304 /dev/zero | tr '\\0' x");
  expect([code, stdout.length]).toEqual([0, 4 * 1024 * 1024]);
});

test("gives up on a server that answers slowly", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const result = await ssh.run("127.0.0.1", "while printf x; do sleep 0.2; done", { timeoutMs: 1500 });
  expect(result.stderr).toContain("no complete answer within 1.5 s");
});

test("a signal ends the session", async () => {
  const { ssh } = await client(sshd.knownHostsLine);
  const started = performance.now();
  const result = await ssh.run("127.0.0.1", "sleep 20", { signal: AbortSignal.timeout(500) });
  expect(result.code).toBe(255);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("refuses a host that is not pinned, and explains how to pin it", async () => {
  const diagnosis = await diagnosed(await client("other.test ssh-ed25519 AAAA\n"));
  expect(diagnosis.id).toBe("ssh-hostkey");
  expect(diagnosis.title).toBe("The server's host key is not pinned");
  expect(diagnosis.cause).toContain(`[127.0.0.1]:${sshd.port}`);
  expect(diagnosis.fix).toContain(`ssh-keyscan -p ${sshd.port} 127.0.0.1`);
  expect(diagnosis.evidence.join("\n")).toContain("Host key verification failed");
});

/** The stranger's key as the server's. */
async function wrongKey(): Promise<string> {
  const [type, key] = (await readFile(place.file("stranger.pub"), "utf8")).split(" ");
  return `[127.0.0.1]:${sshd.port} ${type} ${key}\n`;
}

test("a key that differs from the pinned one is reported with its line in the input", async () => {
  const connection = await client(`# ours\n\n${await wrongKey()}`);
  const diagnosis = await diagnosed(connection, { inputLines: 3 });

  expect(diagnosis.id).toBe("ssh-hostkey");
  expect(diagnosis.title).toBe("The server's host key has changed");
  expect(diagnosis.cause).toContain("than the one on line 3 of `ssh-known-hosts`:");
  expect(diagnosis.fix).toContain(`in \`ssh-known-hosts\` with those that \`ssh-keyscan -p ${sshd.port} 127.0.0.1\``);
});

test("a key that differs from the user's own known_hosts is reported with that file and line", async () => {
  const connection = await client(undefined);
  const file = `${connection.directory}/user_known_hosts`;
  await writeFile(file, `# mine\n${await wrongKey()}`);
  const diagnosis = await diagnosed(connection);

  expect(diagnosis.id).toBe("ssh-hostkey");
  expect(diagnosis.cause).toContain(`than the one on line 2 of ${file}:`);
  expect(diagnosis.fix).toContain(`ssh-keygen -f '${file}' -R '[127.0.0.1]:${sshd.port}'`);
  expect(`${diagnosis.cause} ${diagnosis.fix}`).not.toContain("ssh-known-hosts");
});

test("a key that differs from one accepted before is not blamed on an input", async () => {
  const connection = await client(undefined);
  await writeFile(connection.knownHosts, await wrongKey());
  const diagnosis = await diagnosed(connection);

  expect(diagnosis.cause).toContain("than the one it presented earlier in this run:");
  expect(`${diagnosis.cause} ${diagnosis.fix}`).not.toContain("ssh-known-hosts");
});

test("checks the keys that are given and accepts others, unless they are pinned", async () => {
  const wrong = await client(await wrongKey(), { strict: false });
  expect((await diagnosed(wrong, { inputLines: 1 })).cause).toContain("than the one on line 1 of `ssh-known-hosts`:");

  const other = "other.test ssh-ed25519 AAAA\n";
  const { ssh, knownHosts } = await client(other, { strict: false });
  expect((await ssh.run("127.0.0.1", "echo in")).stdout).toBe("in\n");
  expect(await readFile(knownHosts, "utf8")).toBe(other + sshd.knownHostsLine);
});

test("reports the fingerprint of a key that the server does not accept", async () => {
  const socket = place.file("stranger.sock");
  await startAgent(socket, sshd.strangerKey);

  try {
    const keys = await agentKeys(socket);
    const diagnosis = await diagnosed(await client(sshd.knownHostsLine, { socket }), { keys });
    expect(diagnosis.id).toBe("ssh-auth");
    expect(diagnosis.cause).toContain(keys[0]);
    expect(diagnosis.cause).toContain(userInfo().username);
  } finally {
    await stopAgent(socket);
  }
});

test.each([
  ["agent", "the SSH agent that is running has no key"],
  ["no-agent", "no SSH agent is running"],
] as const)("says that no key was given: %s", async (keySource, why) => {
  const diagnosis = await diagnosed(await client(sshd.knownHostsLine, { socket: "/nonexistent" }), { keySource });
  expect(diagnosis.id).toBe("ssh-auth");
  expect(diagnosis.cause).toContain(`\`ssh-private-key\` is empty or not set, and ${why}.`);
  // Callers of the reusable workflows pass it as a secret, under another name.
  expect(diagnosis.fix).toContain("`ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` under `with:`");
  expect(diagnosis.fix).toContain("`SSH_PRIVATE_KEY: ${{ secrets.SSH_PRIVATE_KEY }}` under `secrets:`");
});

test("reports a closed port", async () => {
  const port = await freePort();
  const diagnosis = await diagnosed(await client(sshd.knownHostsLine, { settings: { port } }));
  expect(diagnosis.id).toBe("ssh-connect");
  expect(diagnosis.title).toBe("The server refused the SSH connection");
  expect(diagnosis.cause).toBe(`127.0.0.1 refused the connection to port ${port}.`);
});

test("reports a name that does not resolve", async () => {
  const diagnosis = await diagnosed(await client(sshd.knownHostsLine), { host: "no-such-host.invalid" });
  expect(diagnosis.id).toBe("ssh-dns");
  expect(diagnosis.cause).toContain("no-such-host.invalid");
});

test("reports a listener that is not an SSH server", async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const diagnosis = await diagnosed(await client(sshd.knownHostsLine, { settings: { port } }));
  server.close();

  expect(diagnosis.id).toBe("ssh-throttled");
  expect(diagnosis.alternatives.at(-1)?.cause).toContain("Another program");
});

const context = { host: "shop.test", user: "deploy", port: 22, keys: ["SHA256:abc"] };

test.each([
  ["ssh: connect to host shop.test port 22: Connection timed out\r\n", "ssh-timeout"],
  ["ssh: connect to host shop.test port 22: No route to host\r\n", "ssh-connect"],
  [
    "kex_exchange_identification: read: Connection reset by peer\r\nConnection reset by 10.0.0.1 port 22\r\n",
    "ssh-throttled",
  ],
  ["Connection reset by 10.0.0.1 port 22\r\n", "ssh-connect"],
  ["no answer within 30 s", "ssh-timeout"],
  ["ssh: Could not resolve hostname shop.test: Temporary failure in name resolution\r\n", "ssh-dns"],
  ["deploy@shop.test: Permission denied (publickey,password).\r\n", "ssh-auth"],
  ["Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures\r\n", "ssh-auth"],
  [
    'sign_and_send_pubkey: signing failed for ED25519 "me" from agent: agent refused operation\r\ndeploy@shop.test: Permission denied (publickey).\r\n',
    "ssh-agent",
  ],
  [
    "kex_exchange_identification: Connection closed by remote host\r\nConnection closed by UNKNOWN port 65535\r\n",
    "ssh-jump",
  ],
  ["channel 0: open failed: connect failed: Connection timed out\r\nstdio forwarding failed\r\n", "ssh-jump"],
  [
    "Unable to negotiate with 10.0.0.1 port 22: no matching host key type found. Their offer: ssh-rsa\r\n",
    "ssh-algorithm",
  ],
])("diagnoses %j as %s", (stderr, id) => {
  expect(diagnoseSsh(stderr, context).id).toBe(id);
});

test("says whether there is an agent", () => {
  const refused = "deploy@shop.test: Permission denied (publickey).\r\n";
  expect(diagnoseSsh(refused, { ...context, keys: [], keySource: "no-agent" }).cause).toContain(
    "no SSH agent is running",
  );
  expect(diagnoseSsh(refused, { ...context, keys: [], keySource: "agent" }).cause).toContain("has no key");
});

test("an IPv6 address cannot be reached from a runner without IPv6", () => {
  const stderr = "ssh: connect to host 2001:db8::1 port 22: Network is unreachable\r\n";
  expect(diagnoseSsh(stderr, { ...context, host: "2001:db8::1" }).id).toBe("ssh-ipv6");
  expect(diagnoseSsh("ssh: connect to host a.test port 22: Network is unreachable\r\n", context).id).toBe(
    "ssh-connect",
  );
});

test("shows an unknown message as it is", () => {
  const diagnosis = diagnoseSsh("something new\r\n", context);
  expect(diagnosis.id).toBe("ssh-failed");
  expect(diagnosis.cause).toBe("ssh to deploy@shop.test, port 22, failed with: something new.");
  expect(diagnoseSsh("", context).cause).toContain("without a message");
});
