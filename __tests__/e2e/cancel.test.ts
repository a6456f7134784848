// A run that is stopped leaves no lock, no login, no key, and the next deploy is green.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ActionRun, RunningAction } from "../../github-runner/run-action.ts";
import { page } from "./expectations.ts";
import { type Hello, hello, leftovers } from "./hello.ts";

interface Cut {
  name: string;
  /** Makes the app slow at the right place. */
  prepare(app: Hello): Promise<void>;
  /** The line after which the run is stopped. */
  after: RegExp;
  stop(action: RunningAction): Promise<ActionRun>;
  outcome: "cancelled" | undefined;
}

const slowBuild = (app: Hello) => app.checkout.append("Dockerfile", '\nRUN ["/bin/busybox", "sleep", "20"]\n');
const slowBoot = (app: Hello) => app.checkout.prepend("start", "/bin/busybox sleep 5\n");

const cuts: readonly Cut[] = [
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

describe("stopped", () => {
  test.for(cuts)("by $name", async ({ prepare, after, stop, outcome }, { expect: check }) => {
    const app = await hello({ service: "cut", host: "cut.one.test" });
    const [server] = app.sandbox.servers;
    const secretsBefore = await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8");
    check((await app.run({})).outputs.outcome, "the deploy before").toBe("success");

    await prepare(app);
    await app.checkout.commit("slow");
    const action = app.start({});
    await action.waitForLine(after, 60_000);
    const cut = await stop(action);

    check(cut.exitCode === 0).toBe(false);
    check(cut.outputs.outcome).toBe(outcome);
    check(cut.post?.exitCode, cut.post?.log).toBe(0);
    check(cut.post?.orphans).toEqual([]);
    check(await leftovers(app.sandbox, "cut"), cut.post?.log).toEqual([]);
    check(await readFile(path.join(app.checkout.dir, ".kamal/secrets"), "utf8")).toBe(secretsBefore);
    check(await app.checkout.status()).toBe("");
    const knownHosts = await readFile(path.join(cut.directories.home, ".ssh/known_hosts"), "utf8").catch(() => "");
    check(knownHosts).not.toContain("kamal-action");

    await app.checkout.revert("start", "Dockerfile");
    const next = await app.run({});
    check(next.exitCode, next.log).toBe(0);
    check(await page(app, server)).toContain(await app.checkout.head());
  });
});

test("a lock that somebody else holds is neither stolen nor released", async () => {
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
