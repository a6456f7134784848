// Events that run with the repository's secrets although a stranger triggers them, through the
// committed bundle. The checkout is the fork's: its ERB takes the master key, if it ever runs.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type ActionOptions, type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";

const masterKey = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const runningCommands = ["deploy", "preflight", "verify", "rollback"];

const base = { id: 1_296_269, full_name: "acme/shop" };
const fork = { id: 7_331, full_name: "mallory/shop" };

const pullRequest = (head: unknown) => ({ pull_request: { number: 7, head: { repo: head }, base: { repo: base } } });
const workflowRun = (head: unknown) => ({ workflow_run: { head_repository: head, repository: base } });
const checkOf = (branch: unknown) => ({ check_suite: { head_branch: branch, pull_requests: [] } });

interface HostileEvent {
  event: string;
  own: unknown;
  /** Each of them comes from a fork, or may come from one. */
  foreign: Readonly<Record<string, unknown>>;
  /** In the cause. */
  said: string;
}

const events: readonly HostileEvent[] = [
  ...["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"].map((event) => ({
    event,
    own: pullRequest(base),
    foreign: { fork: pullRequest(fork), "deleted fork": pullRequest(null) },
    said: `\`${event}\` comes from `,
  })),
  {
    event: "workflow_run",
    own: workflowRun(base),
    foreign: { fork: workflowRun(fork), "deleted fork": workflowRun(null) },
    said: "`workflow_run` comes from ",
  },
  {
    event: "issue_comment",
    own: { issue: { number: 7 } },
    foreign: { "comment on a pull request": { issue: { number: 7, pull_request: { url: "https://x" } } } },
    said: "does not say",
  },
  {
    event: "check_suite",
    own: checkOf("main"),
    foreign: { "commit on no branch": checkOf(null) },
    said: "does not say",
  },
  {
    event: "check_run",
    own: { check_run: checkOf("main") },
    foreign: { "commit on no branch": { check_run: checkOf(null) } },
    said: "does not say",
  },
  {
    event: "status",
    own: { branches: [{ name: "main" }] },
    foreign: { "commit on no branch": { branches: [] } },
    said: "does not say",
  },
];

let place = "";
/** An empty checkout: a run that is not refused stops at the missing deploy.yml. */
let empty = "";

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), "event-"));
  empty = path.join(place, "empty");
  mkdirSync(empty);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A checkout with ERB that writes the master key to the file `marker`, outside the checkout. */
function forksCheckout(): { workspace: string; marker: string } {
  const directory = mkdtempSync(path.join(place, "fork-"));
  const workspace = path.join(directory, "checkout");
  const marker = path.join(directory, "stolen");
  mkdirSync(path.join(workspace, "config"), { recursive: true });
  writeFileSync(
    path.join(workspace, "config/deploy.yml"),
    `<% File.write(${JSON.stringify(marker)}, ENV["RAILS_MASTER_KEY"].to_s) %>
service: shop
image: acme/shop
servers: [203.0.114.7]
registry: { username: acme, password: [NOT_GIVEN] }
builder: { arch: amd64 }
`,
  );
  return { workspace, marker };
}

async function run(options: ActionOptions): Promise<ActionRun> {
  const done = await runAction({ post: false, ...options, env: { RAILS_MASTER_KEY: masterKey, ...options.env } });
  onTestFinished(() => done.dispose());
  expect(done.stderr).toBe("");
  expect(done.orphans).toEqual([]);
  return done;
}

/** Runs `command` in a fork's checkout, which must be refused before anything else happens. */
async function refused(command: string, options: Omit<ActionOptions, "workspace">): Promise<ActionRun> {
  const { workspace, marker } = forksCheckout();
  // With a Kamal that could start at once, and with inputs that would fail later.
  const done = await run({ workspace, toolCache: toolCache(), inputs: { command }, ...options });

  expect(done.report?.diagnosis?.id, done.log).toBe("fork-event");
  expect(done.exitCode).toBe(1);
  expect(done.outputs).toMatchObject({ outcome: "failure", "failed-phase": "preflight" });
  expect(done.report?.phases.map(({ title, outcome }) => `${title}: ${outcome}`)).toEqual(["Check the event: failure"]);
  expect(done.state.cleanup ?? "").toBe("");
  expect(done.annotations.map(({ level }) => level)).toEqual(["error"]);
  expect(existsSync(marker)).toBe(false);
  expect(`${done.stdout}${done.summary}`).not.toContain(masterKey);
  return done;
}

describe.each(events)("$event", ({ event, own, foreign, said }) => {
  test.each(runningCommands)("from this repository does not stop %s", async (command) => {
    const done = await run({ workspace: empty, inputs: { command }, eventName: event, event: own });
    expect(done.report?.diagnosis?.id, done.log).toBe("config-missing");
  });

  for (const [what, payload] of Object.entries(foreign)) {
    test.each(runningCommands)(`(${what}) is refused by %s`, async (command) => {
      const done = await refused(command, { eventName: event, event: payload });
      expect(done.outputs.diagnosis).toContain(said);
    });
  }

  test.each(runningCommands)("without the needed facts is refused by %s", async (command) => {
    const done = await refused(command, { eventName: event, event: {} });
    expect(done.outputs.diagnosis).toContain("missing or incomplete");
  });

  test("never stops lint", async () => {
    for (const payload of [...Object.values(foreign), {}]) {
      const done = await run({ workspace: empty, inputs: { command: "lint" }, eventName: event, event: payload });
      expect(done.report?.diagnosis?.id, done.log).toBe("config-missing");
    }
  });
});

test("names the fork, and nothing else that the payload says", async () => {
  const named = await refused("deploy", { eventName: "pull_request_target", event: pullRequest(fork) });
  expect(named.outputs.diagnosis).toContain("the fork mallory/shop.");

  const odd = { id: 7_331, full_name: "mallory/shop\n::add-mask::x\n::set-output name=outcome::success" };
  const { outputs } = await refused("deploy", { eventName: "pull_request_target", event: pullRequest(odd) });
  expect(outputs.diagnosis).toContain("comes from a fork.");
});

test.each<[string, unknown]>([
  ["a renamed fork with the name of this repository", pullRequest({ ...fork, full_name: base.full_name })],
  ["text as ID", pullRequest({ id: String(base.id), full_name: base.full_name })],
  ["no ID on either side", { pull_request: { head: { repo: {} }, base: { repo: {} } } }],
  ["the same odd ID on both sides", { pull_request: { head: { repo: { id: -1 } }, base: { repo: { id: -1 } } } }],
  ["no head", { pull_request: { base: { repo: base } } }],
  ["no base", { pull_request: { head: { repo: base } } }],
  ["lists instead of mappings", { pull_request: [pullRequest(base)] }],
  ["IDs that are only inherited", JSON.parse('{"pull_request":{"__proto__":{"head":{"repo":{"id":1}}}}}')],
  ["null", null],
  ["a number", 7],
])("refuses pull_request_target with %s", async (_, event) => {
  await refused("deploy", { eventName: "pull_request_target", event });
});

test("accepts a repository that was renamed since", async () => {
  const event = pullRequest({ ...base, full_name: "acme/store" });
  const done = await run({ workspace: empty, eventName: "pull_request_target", event });
  expect(done.report?.diagnosis?.id).toBe("config-missing");
});

test.each<[string, (file: string) => void]>([
  ["is missing", () => {}],
  ["is empty", (file) => writeFileSync(file, "")],
  ["is not JSON", (file) => writeFileSync(file, "{")],
  ["is a directory", (file) => mkdirSync(file)],
  ["is a pipe", (file) => execFileSync("mkfifo", [file])],
  ["is nested a million deep", (file) => writeFileSync(file, "[".repeat(1_000_000))],
  ["is larger than any payload", (file) => writeFileSync(file, " ".repeat(33 * 1024 * 1024))],
])("refuses workflow_run if the payload %s", async (what, create) => {
  const file = path.join(place, what.replaceAll(" ", "-"));
  create(file);
  const done = await refused("deploy", { eventName: "workflow_run", env: { GITHUB_EVENT_PATH: file } });
  expect(done.outputs.diagnosis).toContain("GITHUB_EVENT_PATH");
});

test("refuses an unknown kind of pull request event", async () => {
  await refused("deploy", { eventName: "pull_request_merged_somehow", event: { action: "x" } });
});

test.each(["push", "workflow_dispatch", "schedule", "merge_group", "release", "repository_dispatch"])(
  "accepts %s, which needs write access, without a payload",
  async (event) => {
    const env = { GITHUB_EVENT_PATH: path.join(place, "missing") };
    const done = await run({ workspace: empty, eventName: event, env });
    expect(done.report?.diagnosis?.id, done.log).toBe("config-missing");
  },
);

test.each(["false", ""])("refuses with `allow-fork-code: %s`", async (value) => {
  const inputs = { command: "deploy", "allow-fork-code": value };
  await refused("deploy", { inputs, eventName: "pull_request_target", event: pullRequest(fork) });
});

// Shows that every refusal above prevented something: without it, this ERB runs.
test("with `allow-fork-code`, the fork's ERB reads the master key, and a notice says so", async () => {
  const { workspace, marker } = forksCheckout();
  const done = await run({
    workspace,
    toolCache: toolCache(),
    inputs: { command: "preflight", "allow-fork-code": "true", "fail-on": "never" },
    eventName: "pull_request_target",
    event: pullRequest(fork),
    timeoutMs: 240_000,
  });

  expect(done.report?.diagnosis?.id, done.log).toBe("secret-missing");
  expect(existsSync(marker)).toBe(true);
  expect(readFileSync(marker, "utf8")).toBe(masterKey);

  const [notice] = done.report?.notices ?? [];
  expect(notice).toContain("the fork mallory/shop.");
  expect(notice).toContain("its author can read every secret of this step");
  expect(done.summary).toContain("every secret of this step");
}, 260_000);
