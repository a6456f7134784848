// Missing tools on the runner, and failed connections to a server.

import { writeFile } from "node:fs/promises";
import { vi } from "vitest";
import { runnerCheck } from "../../src/checks/runner-check.ts";
import { sshCheck } from "../../src/checks/ssh-check.ts";
import { diagnoseSsh } from "../../src/diagnosis/diagnose-ssh.ts";
import { downloadGems } from "../../src/kamal/download-gems.ts";
import { installKamal } from "../../src/kamal/install.ts";
import { startRuby } from "../../src/kamal/kamal-process.ts";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { findRuby } from "../../src/local/ruby.ts";
import type { Ssh } from "../../src/server/ssh.ts";
import { startAgent } from "../../src/server/ssh-agent.ts";
import { normalizePrivateKey } from "../../src/server/ssh-key.ts";
import { startGemServer } from "../kamal/gem-server.ts";
import { deploymentOf } from "../server/deployment.ts";
import { scratch } from "../server/scratch.ts";
import { type FailureCase, failureOf, thrownBy } from "./failure-case.ts";

/** The failure of installing Kamal with only these shell scripts on the PATH. */
async function installing(version: string, tools: Readonly<Record<string, string>>) {
  await using place = await scratch();
  for (const [name, script] of Object.entries(tools))
    await writeFile(place.file(name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

  vi.stubEnv("PATH", place.directory);
  try {
    return await thrownBy(() =>
      installKamal({
        version,
        toolCache: place.file("tools"),
        directory: place.directory,
        signal: AbortSignal.timeout(10_000),
        log: () => {},
        notice: () => {},
      }),
    );
  } finally {
    vi.unstubAllEnvs();
  }
}

const nowhere = "http://127.0.0.1:9/";
const rubyOf = (version: string) => {
  const facts = { version, defaultGems: [], sources: [nowhere], defaultSource: nowhere };
  return `echo 'kamal-action: ruby ${JSON.stringify(facts)}'`;
};
const ruby = rubyOf("3.4.1");

/** A download of thor from a mirror that sends another file. */
async function downloadingWrongFile() {
  await using mirror = await startGemServer(new Map([["thor-1.5.0.gem", Buffer.from("evil")]]));
  const gem = { name: "thor-1.5.0", sha256: "0".repeat(64) };
  const { signal } = new AbortController();
  return await thrownBy(() => downloadGems([gem], { version: "2.12.0", sources: [mirror.url], signal }));
}

/** A Kamal whose files do not load. */
async function loadingBroken() {
  await using place = await scratch();
  await writeFile(place.file("launcher.rb"), 'abort "cannot load such file -- kamal"');
  const waiting = await startRuby(place.file("launcher.rb"), { cwd: place.directory, env: bareEnvironment() });
  return await thrownBy(() => waiting.load({ directory: place.directory, version: "2.12.0" }));
}

const toolCases: readonly FailureCase[] = [
  { id: "ruby-missing", what: "an empty PATH", make: () => installing("2.12.0", {}) },
  { id: "ruby-old", what: "2.7", make: () => installing("2.12.0", { ruby: rubyOf("2.7.0") }) },
  { id: "ruby-old", what: "a Ruby without a version", make: () => thrownBy(() => findRuby(async () => undefined)) },
  { id: "kamal-version", what: "Kamal 1", make: () => installing("1.9.3", { ruby }) },
  {
    id: "kamal-install",
    what: "a version that does not exist",
    title: "Kamal 2.99.0 could not be installed",
    make: () => installing("2.99.0", { ruby, gem: "echo 'ERROR:  Could not find a valid gem'; exit 2" }),
  },
  {
    id: "kamal-install",
    what: "gem fails",
    make: () => installing("2.99.0", { ruby, gem: "echo no compiler; exit 1" }),
  },
  { id: "kamal-install", what: "RubyGems cannot be reached", make: () => installing("2.12.0", { ruby }) },
  {
    id: "kamal-install",
    what: "it does not start",
    title: "Kamal 2.12.0 does not start",
    make: loadingBroken,
  },
  { id: "gem-digest", what: "a mirror that sends another file", make: downloadingWrongFile },
  { id: "docker-local", what: "no Docker", make: () => failureOf(runnerCheck(async () => ({ missing: "docker" }))) },
  { id: "docker-local", what: "no buildx", make: () => failureOf(runnerCheck(async () => ({ missing: "buildx" }))) },
  {
    id: "ssh-agent",
    what: "a socket that cannot be created",
    make: () => thrownBy(() => startAgent("/nonexistent/agent.sock", "")),
  },
  {
    id: "ssh-missing",
    what: "an empty PATH",
    make: async () => {
      await using place = await scratch();
      vi.stubEnv("PATH", place.directory);
      return await thrownBy(() => startAgent(place.file("s"), "")).finally(() => vi.unstubAllEnvs());
    },
  },
];

const key = (text: string) => thrownBy(() => normalizePrivateKey(text));

const keyCases: readonly FailureCase[] = [
  { id: "ssh-key-format", what: "a public key", make: () => key("ssh-ed25519 AAAA") },
  { id: "ssh-key-format", what: "a PuTTY key", make: () => key("PuTTY-User-Key-File-3: ssh-ed25519\nx") },
  { id: "ssh-key-format", what: "a path", make: () => key("~/.ssh/id_ed25519") },
  { id: "ssh-key-format", what: "a truncated key", make: () => key("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA") },
  {
    id: "ssh-key-format",
    what: "a passphrase",
    make: () => key("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"),
  },
  {
    id: "ssh-key-format",
    what: "a key that OpenSSH rejects",
    make: async () => {
      await using place = await scratch();
      return await thrownBy(() =>
        startAgent(place.file("s"), "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"),
      );
    },
  },
];

const server = { host: "shop.test", user: "deploy", port: 2222, keys: ["SHA256:abc"] };

/** The login succeeds, but the user has no shell. */
const nologin: Ssh = {
  settings: deploymentOf().ssh,
  run: async () => ({ stdout: "This account is currently not available.\n", stderr: "", code: 1 }),
  close: async () => {},
};

const sshCases: readonly FailureCase[] = [
  {
    id: "ssh-hostkey",
    what: "another key",
    make: () => diagnoseSsh("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @", server),
  },
  { id: "ssh-hostkey", what: "no key", make: () => diagnoseSsh("Host key verification failed.", server) },
  { id: "ssh-hostkey", what: "another key in the input", make: () => otherKey("/run/known_hosts:3") },
  { id: "ssh-hostkey", what: "another key in this run", make: () => otherKey("/run/known_hosts:4") },
  { id: "ssh-hostkey", what: "another key on the runner", make: () => otherKey("/home/ana/.ssh/known_hosts:1") },
  {
    id: "ssh-auth",
    what: "a key",
    title: "The server refused the SSH key",
    make: () => diagnoseSsh("deploy@shop.test: Permission denied (publickey).", server),
  },
  {
    id: "ssh-auth",
    what: "an empty agent",
    title: "No SSH key was given",
    make: () => diagnoseSsh("Permission denied (publickey).", { ...server, keys: [], keySource: "agent" }),
  },
  {
    id: "ssh-auth",
    what: "no agent",
    title: "No SSH key was given",
    make: () => diagnoseSsh("Permission denied (publickey).", { ...server, keys: [], keySource: "no-agent" }),
  },
  {
    id: "ssh-auth",
    what: "the key of the input",
    title: "The server refused the SSH key",
    make: () => diagnoseSsh("Permission denied (publickey).", { ...server, keySource: "input" }),
  },
  {
    id: "ssh-dns",
    what: "an unknown name",
    make: () => diagnoseSsh("ssh: Could not resolve hostname shop.test", server),
  },
  {
    id: "ssh-connect",
    what: "refused",
    make: () => diagnoseSsh("ssh: connect to host shop.test port 2222: Connection refused", server),
  },
  {
    id: "ssh-timeout",
    what: "a timeout",
    make: () => diagnoseSsh("ssh: connect to host shop.test port 2222: Connection timed out", server),
  },
  {
    id: "ssh-connect",
    what: "no route",
    make: () => diagnoseSsh("ssh: connect to host shop.test port 2222: No route to host", server),
  },
  { id: "ssh-output", what: "too much", make: () => diagnoseSsh("The server printed more than 4 MB.", server) },
  { id: "ssh-output", what: "too slow", make: () => diagnoseSsh("no complete answer within 28 s", server) },
  { id: "ssh-failed", what: "an unknown message", make: () => diagnoseSsh("something new", server) },
  { id: "ssh-failed", what: "no message", make: () => diagnoseSsh("", server) },
  {
    id: "ssh-shell",
    what: "nologin",
    make: () =>
      failureOf(
        sshCheck({
          host: "10.0.0.1",
          deployment: deploymentOf(),
          ssh: nologin,
          keys: async () => [],
          onFacts: () => {},
        }),
      ),
  },
];

/** OpenSSH names the line of the key that differs. */
const otherKey = (place: string) =>
  diagnoseSsh(
    `Offending ED25519 key in ${place}\r\nHost key for shop.test has changed and you have requested strict checking.`,
    { ...server, knownHosts: { file: "/run/known_hosts", inputLines: 3 } },
  );

export const runnerCases: readonly FailureCase[] = [...toolCases, ...keyCases, ...sshCases];
