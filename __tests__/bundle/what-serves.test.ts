// What a failed, a cancelled and a killed run say about the servers, with a real sshd and a server
// that says what a test wants.

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { ActionRun } from "../../github-runner/run-action.ts";
import {
  behave,
  commit,
  config,
  inWorkspace,
  modeFile,
  run,
  start,
  useHostileServer,
  write,
} from "../hostile/hostile-server.ts";
import { serving } from "../hostile/server-answers.ts";

useHostileServer();

const probes = "{ redirect: false, tls: false }";

/** kamal-proxy, which answers every request with this status. Returns its port. */
async function proxyThatAnswers(status: number): Promise<number> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address() as AddressInfo;
  return address.port;
}

/** An app whose rollback runs this hook before Kamal connects to the server. */
async function appWithHook(hook: string, { status = 200, sections = serving as object } = {}): Promise<void> {
  config({ proxy: { host: "shop.localhost", run: { http_port: await proxyThatAnswers(status) } } });
  write(".kamal/hooks/pre-connect", `#!/bin/sh\n${hook}\n`, 0o755);
  behave("answer", { sections });
  commit();
}

async function failedRollback(): Promise<ActionRun> {
  const done = await run("rollback", { inputs: { probes } });
  expect(done.report, done.log).toMatchObject({ outcome: "failure", diagnosis: { id: "hook-failed" } });
  expect(done.outputs["failed-phase"]).toBe("lock");
  expect(done.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  return done;
}

test("a failure: the version that still serves, and how it answers", async () => {
  await appWithHook("exit 3");
  const { report, log, summary } = await failedRollback();

  expect(report?.serving).toEqual([
    {
      host: "127.0.0.1",
      role: "web",
      state: "serving",
      version: "v2",
      reason: null,
      answered: {
        url: expect.stringMatching(/^http:\/\/shop\.localhost:\d+\/up$/),
        status: 200,
        durationMs: expect.any(Number),
        problem: null,
      },
    },
  ]);
  expect(log.replaceAll(/\s+/g, " ")).toMatch(
    /The running app was not touched\. Version `v2` still serves on 127\.0\.0\.1; `GET \/up` answered 200 in \d+ ms\./,
  );
  expect(summary).toMatch(/Version <code>v2<\/code> still serves on 127\.0\.0\.1; <code>GET \/up<\/code> answered 200/);
}, 60_000);

test("an app that fails its health check", async () => {
  await appWithHook("exit 3", { status: 502 });
  const { log } = await failedRollback();
  expect(log.replaceAll(/\s+/g, " ")).toMatch(
    /kamal-proxy still routes to version `v2` on 127\.0\.0\.1, but `GET \/up` answered 502 in \d+ ms\./,
  );
}, 60_000);

test("a server that cannot be asked any more", async () => {
  await appWithHook(`printf fail > ${modeFile()}; exit 3`);
  const { report, log } = await failedRollback();
  expect(report?.serving).toMatchObject([
    { state: "unknown", version: null, reason: expect.stringContaining("127.0.0.1"), answered: { status: 200 } },
  ]);
  expect(log.replaceAll(/\s+/g, " ")).toMatch(
    /What serves on 127\.0\.0\.1 now is unknown, but `GET \/up` answered 200 in \d+ ms\. No SSH connection/,
  );
}, 60_000);

test("says nothing about servers that it never connected to", async () => {
  config({ servers: [] });
  const refused = await run("rollback");
  expect(refused.report?.serving).toBeNull();

  config({ servers: ["127.0.0.1"] });
  behave("fail");
  const unreachable = await run("rollback");
  expect(unreachable.report?.serving).toBeNull();
  expect(unreachable.log).toContain("Nothing on the servers was changed.");
}, 60_000);

const endings = [
  ["cancelled", (action: ReturnType<typeof start>) => action.cancel()],
  [
    "killed",
    (action: ReturnType<typeof start>) => {
      action.kill("SIGKILL");
      return action.done;
    },
  ],
] as const;

test.each(endings)(
  "a run that is %s: the post step says it, once nothing changes any more",
  async (_, end) => {
    await appWithHook("touch hook-runs; sleep 60");
    const action = start("rollback", { inputs: { probes } });
    await expect.poll(() => existsSync(inWorkspace("hook-runs")), { timeout: 30_000 }).toBe(true);
    const { report, summary, post } = await end(action);

    expect(report?.serving ?? null).toBeNull();
    expect(post?.exitCode, post?.log).toBe(0);
    expect(post?.log).toMatch(/^Version v2 still serves on 127\.0\.0\.1; GET \/up answered 200 in \d+ ms\.$/m);
    expect(post?.summary).toMatch(
      /<h3>What serves now<\/h3>\n<p>Version <code>v2<\/code> still serves on 127\.0\.0\.1/,
    );
    expect(post?.orphans).toEqual([]);
    if (report !== undefined) expect(summary).toContain("and then reports what serves.");
  },
  90_000,
);
