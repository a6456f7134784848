// An interrupted run leaves no lock, login or key behind, and the next deploy succeeds.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ActionRun, RunningAction } from "../../github-runner/run-action.ts";
import { fetchPage } from "./expectations.ts";
import { type Hello, hello, leftovers } from "./hello.ts";

interface Interruption {
  name: string;
  /** Slows the app down at the right place. */
  prepare(app: Hello): Promise<void>;
  /** The line after which the run is interrupted. */
  after: RegExp;
  stop(action: RunningAction): Promise<ActionRun>;
  outcome: "cancelled" | undefined;
}

const slowBuild = (app: Hello) => app.checkout.append("Dockerfile", '\nRUN ["/bin/busybox", "sleep", "20"]\n');
const slowBoot = (app: Hello) => app.checkout.prepend("start", "/bin/busybox sleep 5\n");

const interruptions: readonly Interruption[] = [
  {
    name: "the cancel button while building",
    prepare: slowBuild,
    after: /RUN .*sleep|\[3\/3\] RUN/,
    stop: (action) => action.cancel(),
    outcome: "cancelled",
  },
  {
    name: "SIGTERM while booting",
    prepare: slowBoot,
    after: /kamal-proxy deploy/,
    stop: (action) => {
      action.kill("SIGTERM");
      return action.done;
    },
    outcome: "cancelled",
  },
  {
    name: "SIGKILL while booting",
    prepare: slowBoot,
    after: /kamal-proxy deploy/,
    stop: (action) => {
      action.kill("SIGKILL");
      return action.done;
    },
    outcome: undefined,
  },
];

describe("an interrupted run leaves nothing behind", () => {
  test.for(interruptions)("$name", async ({ prepare, after, stop, outcome }, { expect: check }) => {
    const app = await hello({ service: "cut", host: "cut.one.test" });
    const [server] = app.sandbox.servers;
    const secretsBefore = await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8");
    check((await app.run({})).outputs.outcome, "the deploy before").toBe("success");

    await prepare(app);
    await app.checkout.commit("slow");
    const action = app.start({});
    await action.waitForLine(after, 60_000);
    const interrupted = await stop(action);

    check(interrupted.exitCode === 0).toBe(false);
    check(interrupted.outputs.outcome).toBe(outcome);
    check(interrupted.post?.exitCode, interrupted.post?.log).toBe(0);
    check(interrupted.post?.orphans).toEqual([]);
    check(await leftovers(app.sandbox, "cut"), interrupted.post?.log).toEqual([]);

    const said = /^Version ([0-9a-f]{40}) (?:still )?serves on (\S+); GET \/up answered 200 in \d+ ms\.$/m;
    const [, version = "none", host] = said.exec(interrupted.post?.log ?? "") ?? [];
    check(host, interrupted.post?.log).toBe(server?.address);
    check(await fetchPage(app, server), interrupted.post?.log).toContain(version);
    check(interrupted.post?.summary).toContain("<h3>What serves now</h3>");
    check(await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8")).toBe(secretsBefore);
    check(await app.checkout.status()).toBe("");

    check(existsSync(path.join(interrupted.directories.home, ".ssh"))).toBe(false);

    await app.checkout.revert("start", "Dockerfile");
    const next = await app.run({});
    check(next.exitCode, next.log).toBe(0);
    check(await fetchPage(app, server)).toContain(await app.checkout.head());
  });
});

test("does not take over or release a lock that someone else holds", async () => {
  const app = await hello({ service: "locked", host: "locked.one.test" });
  const [server] = app.sandbox.servers;
  const details = Buffer.from(
    "Locked by: Somebody at 2026-11-24T00:00:00Z\nVersion: abc\nMessage: do not touch\n",
  ).toString("base64");
  await server?.exec(`mkdir -p ~/.kamal/lock-locked && echo ${details} > ~/.kamal/lock-locked/details`);
  const run = await app.run({});
  expect(run.report?.diagnosis?.id).toBe("lock-held");
  expect(run.outputs.diagnosis).toContain("Somebody");
  expect((await server?.exec("cat ~/.kamal/lock-locked/details"))?.stdout.trim()).toBe(details);

  await server?.exec("rm -r ~/.kamal/lock-locked");
});
