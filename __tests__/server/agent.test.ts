import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Failure } from "../../src/errors.ts";
import { type Agent, agentKeys, startAgent, stopAgent } from "../../src/server/agent.ts";
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

function isAlive(agent: Agent): boolean {
  try {
    // A zombie is no agent.
    return !readFileSync(`/proc/${agent.pid}/stat`, "latin1").includes(") Z ");
  } catch {
    return false;
  }
}

test("an agent holds the key until it is stopped", async () => {
  await using place = await scratch();
  const agent = await startAgent(place.file("agent.sock"), privateKey);
  try {
    expect(await agentKeys(agent.socket)).toEqual([fingerprint]);
    expect(isAlive(agent)).toBe(true);
  } finally {
    expect(stopAgent(agent)).toBe(true);
  }
  for (let tries = 0; tries < 50 && isAlive(agent); tries++) await sleep(20);
  expect(isAlive(agent)).toBe(false);
  expect(await agentKeys(agent.socket)).toEqual([]);
});

test("the key is on no disk, in no argv, and in no environment of what we start", async () => {
  await using place = await scratch();
  vi.stubEnv("INPUT_SSH-PRIVATE-KEY", privateKey);
  vi.stubEnv("INPUT_SECRETS", '{"A":"hunter22"}');
  const agent = await startAgent(place.file("agent.sock"), privateKey);
  try {
    const secret = privateKey.split("\n")[2] ?? "";
    expect(secret.length).toBeGreaterThan(40);
    expect(readdirSync(place.directory)).toEqual(["agent.sock"]);
    expect(readFileSync(`/proc/${agent.pid}/cmdline`, "utf8")).not.toContain(secret);
    const environment = readFileSync(`/proc/${agent.pid}/environ`, "utf8");
    expect(environment).toContain("PATH=");
    expect(environment).not.toContain(secret);
    expect(environment).not.toContain("hunter22");
  } finally {
    stopAgent(agent);
  }
});

test("a key that OpenSSH refuses leaves no agent behind", async () => {
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

test("a socket that cannot be made is told", async () => {
  const failure = await startAgent("/nonexistent/agent.sock", privateKey).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("an agent was started");
  expect(failure.diagnosis.id).toBe("ssh-agent");
});

test("a machine without OpenSSH is told", async () => {
  await using place = await scratch();
  vi.stubEnv("PATH", place.directory);
  const failure = await startAgent(place.file("agent.sock"), privateKey).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("an agent was started");
  expect(failure.diagnosis.id).toBe("ssh-missing");
});

test("without a socket there are no keys", async () => {
  expect(await agentKeys(undefined)).toEqual([]);
  expect(await agentKeys("")).toEqual([]);
});
