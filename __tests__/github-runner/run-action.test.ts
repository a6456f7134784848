import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  type ActionOptions,
  type ActionRun,
  type RunningAction,
  runAction,
  startAction,
} from "../../github-runner/run-action.ts";

const actionDirectory = join(import.meta.dirname, "fake-action");
let workspace: string;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "kamal-action-workspace-"));
});
afterAll(() => rmSync(workspace, { recursive: true }));

type Options = Partial<ActionOptions> & { mode?: string; text?: string };

function optionsFor({ mode, text, ...options }: Options): ActionOptions {
  const inputs = { ...(mode === undefined ? {} : { mode }), ...options.inputs };
  return { workspace, actionDirectory, ...options, inputs, env: { ...options.env, TEXT: text } };
}

function start(options: Options): RunningAction {
  const action = startAction(optionsFor(options));
  onTestFinished(() => action.dispose());
  return action;
}

function run(options: Options): Promise<ActionRun> {
  return start(options).done;
}

function environmentOf(result: ActionRun): Record<string, unknown> {
  const env: unknown = JSON.parse(result.outputs.env ?? "{}");
  return Object.fromEntries(Object.entries(env ?? {}));
}

describe("input of the action", () => {
  test("passes inputs, files, directories and GitHub's variables", async () => {
    const result = await run({ githubToken: "ghs_token", inputs: { "two words": "a b" } });
    const env = environmentOf(result);
    expect(env).toMatchObject({
      INPUT_MODE: "report",
      "INPUT_WITH-DEFAULT": "  kept as it is  ",
      INPUT_TWO_WORDS: "a b",
      "INPUT_GITHUB-TOKEN": "ghs_token",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_EVENT_NAME: "push",
      GITHUB_WORKSPACE: workspace,
      HOME: result.directories.home,
      RUNNER_TEMP: result.directories.temp,
      RUNNER_OS: "Linux",
    });
    expect(env.RUNNER_DEBUG).toBeUndefined();
    expect(result.outputs.cwd).toBe(workspace);
    expect(result.masks).toContain("ghs_token");
  });

  test("passes only the necessary variables of the host", async () => {
    process.env.HOST_SECRET = "leak";
    onTestFinished(() => void delete process.env.HOST_SECRET);
    const env = environmentOf(await run({ env: { EXTRA: "1", GITHUB_SHA: "abc", CI: undefined } }));
    expect(env.HOST_SECRET).toBeUndefined();
    expect(env.VITEST).toBeUndefined();
    expect(env.PATH).toBe(process.env.PATH);
    expect(env).toMatchObject({ EXTRA: "1", GITHUB_SHA: "abc" });
    expect(env.CI).toBeUndefined();
  });

  test("warns about unknown and deprecated inputs", async () => {
    const { annotations } = await run({ inputs: { nope: "x", old: "y" } });
    expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(/^warning: Unexpected input\(s\) 'nope', valid inputs are \['mode', /),
      "warning: Input 'old' has been deprecated with message: use mode",
    ]);
  });
});

describe("output of the action", () => {
  test("returns outputs, state, environment, summary and report, and passes the state to post", async () => {
    const result = await run({});
    expect(result).toMatchObject({ exitCode: 0, signal: null, conclusion: "success", timedOut: false });
    expect(result.outputs.greeting).toBe("two\nlines, 100 % = <<EOF");
    expect(result.state).toEqual({ hidden: "from main" });
    expect(result.env).toEqual({ LATER: "set by main" });
    expect(result.summary).toBe("# Summary\n");
    expect(result.report?.outcome).toBe("success");
    expect(result.post?.log).toContain("state: from main\nlater: set by main\npath: /opt/added:");
    expect(result.post?.outputs).toEqual({ "from-post": "report" });
    expect(result.durationMs).toBeGreaterThan(0);
  });

  test("post can be run later", async () => {
    const result = await run({ post: false });
    expect(result.post).toBeUndefined();
    const post = await result.runPost({ LATER: "changed" });
    expect(post.log).toContain("later: changed");
    expect(result.post).toBe(post);
  });

  test("a failure gives exit code 1 and one annotation, and post still runs", async () => {
    const result = await run({ mode: "fail" });
    expect(result).toMatchObject({ exitCode: 1, conclusion: "failure" });
    expect(result.annotations).toMatchObject([{ level: "error", message: "it went wrong" }]);
    expect(result.post?.exitCode).toBe(0);
  });

  test("a malformed output file fails the step even if it exits with 0", async () => {
    const result = await run({ mode: "files", text: "a<<EOF\nnever ended\n" });
    expect(result).toMatchObject({ exitCode: 0, conclusion: "failure" });
    expect(result.log).toContain("##[error]Invalid value. Matching delimiter not found 'EOF'");
  });
});

describe("the log", () => {
  test("masks values from the moment they are registered, in post too", async () => {
    const result = await run({ mode: "mask", secrets: ["before"] });
    expect(result.log).toBe("***: swordfish\nafter: ***, ***\n##[error]no *** here");
    expect(result.stdout).toContain("after: swordfish");
    expect(result.annotations[0]?.message).toBe("no *** here");
    expect(result.masks).toEqual(["before", "swordfish", "line one\nline two", "line one", "line two"]);
    expect(result.post?.log).toContain("mask: ***");
  });

  test("contains groups and annotations", async () => {
    const text = [
      "::group::Build",
      "inside",
      "::endgroup::",
      "outside",
      `::error file=${workspace}/config/deploy.yml,line=3,col=5,endColumn=9,title=T::bad%0Avalue`,
      "::warning file=a.rb,line=1,endLine=2,col=3::two lines have no columns",
      "::debug::hidden",
    ].join("\n");
    const result = await run({ mode: "print", text });
    expect(result.groups).toEqual([{ title: "Build", lines: ["inside"] }]);
    expect(result.log).toBe(
      "##[group]Build\ninside\n##[endgroup]\noutside\n##[error]bad\nvalue\n##[warning]two lines have no columns",
    );
    expect(result.annotations).toEqual([
      {
        ...{ level: "error", message: "bad\nvalue", title: "T", file: "config/deploy.yml" },
        ...{ line: 3, endLine: undefined, column: 5, endColumn: 9, shown: true },
      },
      {
        ...{ level: "warning", message: "two lines have no columns", title: undefined, file: "a.rb" },
        ...{ line: 1, endLine: 2, column: undefined, endColumn: undefined, shown: true },
      },
    ]);
  });

  test("does not show the eleventh annotation of a level", async () => {
    const result = await run({ mode: "print", text: "::notice::n\n".repeat(11) });
    expect(result.annotations.map((annotation) => annotation.shown)).toEqual([...Array(10).fill(true), false]);
  });

  test("ignores commands while stop-commands is in effect", async () => {
    const text =
      "::stop-commands::tok-123456\n::set-output name=a::1\nx ##[set-output name=b]2\n::TOK-123456::\n::set-output name=c::3\n";
    const result = await run({ mode: "print", text });
    expect(result.outputs).toEqual({ c: "3" });
    expect(result.ignoredCommands).toEqual(["::set-output name=a::1", "x ##[set-output name=b]2"]);
    expect(result.log).toContain("::set-output name=a::1");
    expect(result.masks).toContain("tok-123456");
  });

  test.each(["a\r::set-output name=x::1", "  ::set-output name=x::1", "a ##[set-output name=x]1"])(
    "%j is a command, as on GitHub",
    async (text) => {
      expect((await run({ mode: "print", text })).outputs).toEqual({ x: "1" });
    },
  );

  test("executes commands on stderr too", async () => {
    const result = await run({ mode: "print-stderr", text: "::set-output name=x::1\nplain" });
    expect(result.outputs).toEqual({ x: "1" });
    expect(result.stderr).toBe("::set-output name=x::1\nplain");
    expect(result.log).toBe("plain");
  });

  test.each(["::set-env name=A::1", "::add-path::/x", "::stop-commands::warning", "::set-output::1"])(
    "refuses %j and fails the step",
    async (text) => {
      const result = await run({ mode: "print", text });
      expect(result).toMatchObject({ exitCode: 0, conclusion: "failure" });
      expect(result.annotations).toHaveLength(2);
    },
  );

  test("RUNNER_DEBUG shows debug lines", async () => {
    const result = await run({ mode: "print", text: "::debug::seen", debug: true });
    expect(result.log).toBe("##[debug]seen");
  });
});

describe("the end of a run", () => {
  test("cancel: an action that handles SIGINT ends, and post runs", async () => {
    const action = start({ mode: "cancellable" });
    await action.waitForLine(/^ready$/);
    const result = await action.cancel();
    expect(result).toMatchObject({ exitCode: 0, conclusion: "cancelled", log: "ready\ngot SIGINT" });
    expect(result.durationMs).toBeLessThan(7_000);
    expect(result.post?.exitCode).toBe(0);
  });

  test("cancel: sends SIGTERM after 7.5 s and SIGKILL after 10 s", async () => {
    const action = start({ mode: "stubborn" });
    await action.waitForLine(/ready/);
    const from = performance.now();
    const term = action.waitForLine(/SIGTERM/).then(() => performance.now() - from);
    const result = await action.cancel();
    expect(result).toMatchObject({ exitCode: null, signal: "SIGKILL", log: "ready\ngot SIGINT\ngot SIGTERM" });

    const terminatedAfter = await term;
    expect(terminatedAfter).toBeGreaterThan(7_400);
    expect(terminatedAfter).toBeLessThan(9_000);
    expect(result.durationMs).toBeGreaterThan(terminatedAfter + 2_400);
    expect(result.post?.exitCode).toBe(0);
  }, 30_000);

  test("kill: sends any signal, then post runs", async () => {
    const action = start({ mode: "stubborn" });
    await action.waitForLine(/ready/);
    action.kill("SIGKILL");
    const result = await action.done;
    expect(result).toMatchObject({ exitCode: null, signal: "SIGKILL", conclusion: "failure" });
    expect(result.post?.exitCode).toBe(0);
  });

  test("a timeout ends the step", async () => {
    const result = await run({ mode: "stubborn", timeoutMs: 1_000 });
    expect(result).toMatchObject({ timedOut: true, signal: "SIGKILL", conclusion: "failure" });
    expect(result.log).toContain("##[error]The action has timed out after 1000 ms.");
  });

  test("kills and lists processes that the action left running after post", async () => {
    const result = await run({ mode: "orphan" });
    expect(result.orphans).toEqual([]);
    expect(result.post?.orphans).toMatchObject([{ command: "sleep 300" }]);
    expect(existsSync(`/proc/${result.post?.orphans[0]?.pid}/cwd`)).toBe(false);
  });

  test("a child process that keeps the stream open does not delay the end", async () => {
    const result = await run({ mode: "orphan", env: { HOLD: "1" } });
    expect(result.exitCode).toBe(0);
    expect(result.durationMs).toBeLessThan(8_000);
    expect(result.post?.orphans).toHaveLength(2);
  }, 20_000);

  test("waitForLine rejects with the log if the step ends without the line", async () => {
    const action = start({ mode: "print", text: "something else" });
    await expect(action.waitForLine(/never/)).rejects.toThrow(/The step ended without .*never[\s\S]*something else/);
  });

  test("reports an action that is not built, and how to build it", () => {
    expect(() => start({ bundle: "/nowhere/dist/index.js" })).toThrow(
      "/nowhere/dist/index.js does not exist. Run `npm run build`.",
    );
  });

  test("dispose removes everything", async () => {
    const result = await runAction(optionsFor({}));
    expect(existsSync(result.directories.root)).toBe(true);
    result.dispose();
    expect(existsSync(result.directories.root)).toBe(false);
  });
});
