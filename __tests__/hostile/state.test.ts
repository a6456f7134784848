// What GitHub's runner keeps for the post step, and what the post step does after a kill, with the
// file of the run intact, damaged or gone.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionRun, startAction } from "../../github-runner/run-action.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { agentPids } from "../../src/server/ssh-agent.ts";
import { type LocalServer, startLocalServer, writeApp } from "./local-server.ts";

let server: LocalServer;
let workspace = "";
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "ka-"));
  return () => rmSync(workspace, { recursive: true, force: true });
});

interface Killed {
  run: ActionRun;
  /** The run's own directory. */
  directory: string;
  socket: string;
}

/** Kills a run that waits for a server behind a proxy command, with values from ERB. */
async function killed(): Promise<Killed> {
  writeApp(workspace, server, {
    host: '<%= ENV.fetch("WEB_HOST") %>',
    ssh: `  proxy_command: "sh -c 'touch reached; exec sleep 20' <%= ENV.fetch('PROXY_TOKEN') %>"\n`,
  });
  const action = startAction({
    workspace,
    toolCache: toolCache(),
    inputs: { command: "verify", "ssh-private-key": server.sshd.clientKey },
    env: { KAMAL_REGISTRY_PASSWORD: "hunter22", WEB_HOST: "secret-host.test", PROXY_TOKEN: "proxy-hunter22" },
    post: false,
  });
  onTestFinished(() => action.dispose());

  await expect.poll(() => existsSync(path.join(workspace, "reached")), { timeout: 50_000, interval: 50 }).toBe(true);
  action.kill("SIGKILL");
  const run = await action.done;
  onTestFinished(() => run.dispose());

  const { temp } = run.directories;
  const [name = ""] = readdirSync(temp).filter((each) => /^kamal-action-[0-9a-f]{8}$/.test(each));
  const directory = path.join(temp, name);
  return { run, directory, socket: path.join(directory, "agent.sock") };
}

/** All that GitHub's runner was given to keep. */
function runnerState({ directories }: ActionRun): string {
  const [name = ""] = readdirSync(directories.temp).filter((each) => each.startsWith("_runner_file_commands_main_"));
  return readFileSync(path.join(directories.temp, name, "save_state"), "utf8");
}

test("the runner gets the path of a file that only we can read, and the post step needs no more", async () => {
  const { run, directory, socket } = await killed();
  const file = path.join(directory, "cleanup.json");
  const saved = JSON.parse(readFileSync(file, "utf8"));

  expect(run.state).toEqual({ isPost: "true", cleanup: file });
  expect(runnerState(run)).not.toMatch(/proxy|hunter22|secret-host|127\.0\.0\.1|root/);
  expect(saved.server.ssh.proxyCommand).toContain("proxy-hunter22");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(await agentPids(socket)).toHaveLength(1);

  const post = await run.runPost();
  expect(post.exitCode, post.log).toBe(0);
  expect(post.log).toContain("Stopped the SSH agent that held the key");
  expect(post.annotations).toEqual([]);
  expect(await agentPids(socket)).toEqual([]);
  expect(existsSync(directory)).toBe(false);
});

test.each<[string, (file: string) => void]>([
  ["missing", (file) => rmSync(file)],
  ["cut off", (file) => writeFileSync(file, readFileSync(file, "utf8").slice(0, 100))],
  [
    "another run's",
    (file) => writeFileSync(file, '{"directory":"/nonexistent/ka","workspace":"/nonexistent","files":[]}'),
  ],
])("if the file is %s, the key still goes, and a warning says what to check", async (_, damage) => {
  const { run, directory, socket } = await killed();
  damage(path.join(directory, "cleanup.json"));
  const post = await run.runPost();

  expect(post.exitCode, post.log).toBe(0);
  expect(post.annotations, post.log).toEqual([
    expect.objectContaining({
      level: "warning",
      message: expect.stringMatching(/cleanup\.json cannot be read \(.+\)\. Check the rest yourself: the deploy lock/),
    }),
  ]);
  expect(await agentPids(socket)).toEqual([]);
  expect(existsSync(directory)).toBe(false);
});

// Nothing exists at these paths: a version that believes them removes what is there.
const forged = [
  "/nonexistent/x",
  '{"directory":"/nonexistent/x","files":[]}',
  "/nonexistent/kamal-action-0123abcd/../cleanup.json",
];

test.each(forged)("the post step does not accept %j as its file", async (state) => {
  const { run, socket } = await killed();
  const post = await run.runPost({ STATE_cleanup: state });
  expect(post.exitCode, post.log).toBe(0);
  expect(post.annotations).toEqual([
    expect.objectContaining({ level: "warning", message: expect.stringContaining("not from this action") }),
  ]);

  // Nothing was touched, so that the real state still works.
  await run.runPost();
  expect(await agentPids(socket)).toEqual([]);
});
