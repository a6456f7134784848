import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { agentKeys, agentPids, isAgentRunning, startAgent, stopAgent } from "../../src/server/ssh-agent.ts";
import { scratch } from "./scratch.ts";

let privateKey = "";
let fingerprint = "";

beforeAll(async () => {
  await using place = await scratch();
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", place.file("key")]);
  privateKey = readFileSync(place.file("key"), "utf8");
  fingerprint = execFileSync("ssh-keygen", ["-lf", place.file("key.pub")], { encoding: "utf8" }).split(" ")[1] ?? "";
});

afterEach(() => vi.unstubAllEnvs());

test("the agent holds the key until it is stopped", async () => {
  await using place = await scratch();
  const socket = place.file("agent.sock");
  await startAgent(socket, privateKey);

  try {
    expect(await agentKeys(socket)).toEqual([fingerprint]);
    expect(await agentPids(socket)).toHaveLength(1);
  } finally {
    expect(await stopAgent(socket)).toBe(true);
  }

  for (let tries = 0; tries < 50 && (await agentPids(socket)).length > 0; tries++) await sleep(20);
  expect(await agentPids(socket)).toEqual([]);
  expect(await agentKeys(socket)).toEqual([]);
  expect(await stopAgent(socket)).toBe(false);
});

test("the key is not on disk, in argv or in the agent's environment", async () => {
  await using place = await scratch();
  vi.stubEnv("INPUT_SSH-PRIVATE-KEY", privateKey);
  vi.stubEnv("INPUT_SECRETS", '{"A":"hunter22"}');
  const socket = place.file("agent.sock");
  await startAgent(socket, privateKey);

  try {
    const [pid] = await agentPids(socket);
    const secret = privateKey.split("\n")[2] ?? "";
    expect(secret.length).toBeGreaterThan(40);
    expect(readdirSync(place.directory)).toEqual(["agent.sock"]);
    expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(secret);

    const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
    expect(environment).toContain("PATH=");
    expect(environment).not.toContain(secret);
    expect(environment).not.toContain("hunter22");
  } finally {
    await stopAgent(socket);
  }
});

test("leaves no agent behind if OpenSSH rejects the key", async () => {
  await using place = await scratch();
  const body = Buffer.from("nonsense").toString("base64");
  const broken = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
  const failure = await startAgent(place.file("agent.sock"), broken).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("the key was accepted");

  expect(failure.diagnosis.id).toBe("ssh-key-format");
  expect(failure.diagnosis.cause).toMatch(/OpenSSH cannot load the key .*: .+/);
  expect(JSON.stringify(failure.diagnosis)).not.toContain(body);

  await sleep(100);
  expect(await agentKeys(place.file("agent.sock"))).toEqual([]);
  expect(readdirSync(place.directory)).toEqual([]);
});

test("reports a socket that cannot be created", async () => {
  const failure = await startAgent("/nonexistent/agent.sock", privateKey).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("an agent was started");
  expect(failure.diagnosis.id).toBe("ssh-agent");
});

test("reports that OpenSSH is missing", async () => {
  await using place = await scratch();
  vi.stubEnv("PATH", place.directory);
  const failure = await startAgent(place.file("agent.sock"), privateKey).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("an agent was started");
  expect(failure.diagnosis.id).toBe("ssh-missing");
});

test("returns no keys without a socket", async () => {
  expect(await agentKeys(undefined)).toEqual([]);
  expect(await agentKeys("")).toEqual([]);
});

test("tells an empty agent from none", async () => {
  await using place = await scratch();
  const socket = place.file("agent.sock");
  expect(await isAgentRunning(undefined)).toBe(false);
  expect(await isAgentRunning("")).toBe(false);
  expect(await isAgentRunning(socket)).toBe(false);

  await startAgent(socket, privateKey);
  try {
    execFileSync("ssh-add", ["-q", "-D"], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
    expect(await agentKeys(socket)).toEqual([]);
    expect(await isAgentRunning(socket)).toBe(true);
  } finally {
    await stopAgent(socket);
  }
});
