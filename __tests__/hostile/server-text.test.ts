// A server that knows the secrets, prints them encoded, and tries to issue workflow commands: to
// the main step, and to the post step after main was killed.

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionRun, startAction } from "../../github-runner/run-action.ts";
import type { StepRun } from "../../github-runner/step-result.ts";
import { type Scratch, scratch } from "../server/scratch.ts";
import { type Sshd, startSshd } from "../server/sshd.ts";
import { encodings, tellTales } from "./encodings.ts";
import { issuedCommands } from "./issued-commands.ts";

const secret = 'hunter22/and+more, quoted "here"';

/**
 * `ESC [ SECRET A` becomes `ESC [ *** A`, which is one control sequence: what is left begins with
 * the command.
 */
const commands = [
  `\u001b[${secret}A::add-path::/evil`,
  `#\u001b[${secret}A#[set-output name=stolen]value`,
  "\ufeff ::save-state name=stolen::value",
  "fine\u2028::set-output name=stolen::value\r::add-mask::e",
];

const leaks = ["Base64 at 0", "Base64 at 2", "URL component", "JSON in JSON", "Ruby's Shellwords", "hex"];

let place: Scratch;
let sshd: Sshd;

beforeEach(async () => {
  place = await scratch();
  sshd = await startSshd(place.directory);

  // Whatever the client asks for, the server runs this.
  const key = readFileSync(place.file("client.pub"), "utf8");
  const server = place.file("server.sh");
  writeFileSync(place.file("authorized"), `command="sh ${server}" ${key}`, { mode: 0o600 });

  mkdirSync(place.file("bin"));
  for (const program of ["ssh", "ssh-add", "ssh-agent"])
    symlinkSync(`/usr/bin/${program}`, place.file(`bin/${program}`));
  mkdirSync(place.file("app/config"), { recursive: true });
  writeFileSync(
    place.file("app/config/deploy.yml"),
    `service: shop
image: acme/shop
servers: [127.0.0.1]
registry: { username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
ssh: { user: ${userInfo().username}, port: ${sshd.port} }
`,
  );
});

afterEach(async () => {
  await sshd[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

function serverPrints(lines: readonly string[], script = "cat"): void {
  writeFileSync(place.file("answer"), `${lines.join("\n")}\n`);
  writeFileSync(place.file("server.sh"), `${script} ${place.file("answer")}\n`);
}

function start(secrets: Record<string, string> = { KAMAL_REGISTRY_PASSWORD: secret }) {
  const action = startAction({
    workspace: place.file("app"),
    inputs: {
      command: "verify",
      "ssh-private-key": sshd.clientKey,
      "ssh-known-hosts": sshd.knownHostsLine,
      secrets: JSON.stringify(secrets),
    },
    // Without Ruby: nothing is installed from anywhere.
    env: { PATH: place.file("bin") },
    post: false,
  });

  onTestFinished(() => action.dispose());
  return action;
}

/** The server can make us print what it wants, but as text. */
function expectOnlyOurCommands(step: StepRun): void {
  const issued = issuedCommands(step);
  const ours = ["group", "endgroup", "add-mask", "error", "warning", "notice", "stop-commands"];

  expect(issued.filter(({ name }) => !ours.includes(name))).toEqual([]);
  expect(step.masks).not.toContain("e");
  expect([step.outputs.stolen, step.state.stolen, step.path]).toEqual([undefined, undefined, []]);
}

function expectNoSecret(text: string, lines: readonly string[] = leaks): void {
  for (const name of lines) {
    const encode = encodings[name];
    if (encode === undefined) throw new Error(`There is no encoding "${name}"`);
    expect(
      tellTales(secret, encode).find((piece) => text.includes(piece)),
      name,
    ).toBeUndefined();
  }

  for (const piece of tellTales(sshd.clientKey, (key) => key)) expect(text).not.toContain(piece);
}

function outputOf(run: ActionRun): string {
  const stdout = run.stdout.replace(/^::add-mask::.*$/gm, "");
  return [
    stdout,
    run.stderr,
    run.summary,
    JSON.stringify(run.outputs),
    JSON.stringify(run.state),
    JSON.stringify(run.report),
  ].join("\n");
}

test("main prints the commands of a server as text, and none of the secrets that it prints", async () => {
  const keyLine = sshd.clientKey.split("\n")[2] ?? "";
  serverPrints([...commands, ...leaks.map((name) => encodings[name]?.(secret) ?? ""), keyLine]);
  const run = await start().done;

  expect(run.report?.diagnosis?.id, run.log).toBe("ssh-shell");
  expect(run.log).toContain("::add-path::/evil");
  expectOnlyOurCommands(run);
  expectNoSecret(outputOf(run));
});

test.each(leaks)("main does not print a secret that the server prints as %s", async (name) => {
  serverPrints([`The server says: ${encodings[name]?.(secret)}`, sshd.clientKey]);
  const run = await start().done;

  expect(run.log).toContain("The server says: ");
  expectNoSecret(outputOf(run));
});

test("main does not print the part of a secret that is left where a line was cut", async () => {
  serverPrints([`The server says:${" ".repeat(2370)}${secret}`]);
  const run = await start().done;

  expect(run.log).toContain("The server says: ");
  expect(outputOf(run)).not.toContain(secret.slice(0, 12));
});

test.each([
  ["Production", "is a common word"],
  ["xyz", "is too short"],
])("a secret with the value %s hides nothing, and is reported by name", async (value, reason) => {
  serverPrints([`this is ${value} mode, my ${value}`]);
  const run = await start({ KAMAL_REGISTRY_PASSWORD: value }).done;

  expect(run.log).toContain(`this is ${value} mode, my ${value}`);
  expect(run.masks).not.toContain(value);
  expect(run.report?.notices.filter((notice) => notice.includes(reason))).toEqual([
    expect.stringMatching(/^The value of KAMAL_REGISTRY_PASSWORD is /),
  ]);
});

/** Only if Kamal was started is there something to ask the server for. */
function pretendKamalStarted(stateFile = ""): void {
  const state: object = JSON.parse(readFileSync(stateFile, "utf8"));
  writeFileSync(stateFile, JSON.stringify({ ...state, kamal: { pid: 2 ** 22 + 1, startTime: "1" } }));
}

test("post prints the commands of a server as text, and no secret, after main was killed", async () => {
  serverPrints([], `touch ${place.file("connected")}; sleep 30;`);
  const action = start();
  while (!existsSync(place.file("connected"))) await sleep(50);
  action.kill("SIGKILL");
  const run = await action.done;
  expect(run.signal).toBe("SIGKILL");

  serverPrints([...commands, ...leaks.map((name) => encodings[name]?.(secret) ?? ""), sshd.clientKey], "exit 1; cat");
  writeFileSync(place.file("server.sh"), `cat ${place.file("answer")} >&2; exit 1\n`);

  pretendKamalStarted(run.state.cleanup);
  const post = await run.runPost();

  expect(post.exitCode).toBe(0);
  expect(post.log).toContain("releasing the deploy lock failed");
  expect(post.annotations.map(({ level }) => level)).toContain("warning");
  expectOnlyOurCommands(post);
  expectNoSecret(`${post.stdout}${post.stderr}`);
});

test("post prints the holder of a lock as text", async () => {
  serverPrints([], `touch ${place.file("connected")}; sleep 30;`);
  const action = start();
  while (!existsSync(place.file("connected"))) await sleep(50);
  action.kill("SIGKILL");
  const run = await action.done;

  const details = `Locked by: ${commands[0]} at 2026-11-26T00:00:00Z\nVersion: ${commands[1]}\nMessage: ${commands[2]}\n`;
  serverPrints(["other", Buffer.from(details).toString("base64")]);
  pretendKamalStarted(run.state.cleanup);
  const post = await run.runPost();

  expect(post.log).toMatch(/Did not remove the deploy lock on 127\.0\.0\.1, because it is held by/);
  expectOnlyOurCommands(post);
  expectNoSecret(`${post.stdout}${post.stderr}`);
});

test("post prints an unreadable state as text too", async () => {
  serverPrints(["nothing"]);
  const run = await start().done;
  const post = await run.runPost({ STATE_cleanup: `{"x": \n::add-path::/evil ${secret}` });

  expect(post.exitCode).toBe(0);
  expect(post.log).toContain("Cleanup did not finish");
  expectOnlyOurCommands(post);
  expectNoSecret(`${post.stdout}${post.stderr}`);
});
