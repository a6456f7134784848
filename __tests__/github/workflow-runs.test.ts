import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isRunOver } from "../../src/github/workflow-runs.ts";

/**
 * A fake of GitHub's API that refuses what GitHub refuses: no token, no permission, no such run.
 */
const runs: Record<string, { status: string; run_attempt: number }> = {
  "1": { status: "completed", run_attempt: 1 },
  "2": { status: "in_progress", run_attempt: 1 },
  "3": { status: "in_progress", run_attempt: 2 },
};
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, id] = /^\/repos\/acme\/shop\/actions\/runs\/(\d+)$/.exec(request.url ?? "") ?? [];
    const permitted = request.headers.authorization === "token good";
    const run = runs[id ?? ""];
    const status = !permitted ? 403 : run === undefined ? 404 : 200;
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify(status === 200 ? run : { message: "no" }));
  });

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  vi.stubEnv("GITHUB_API_URL", `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
});

const run = { repository: "acme/shop", runId: "1", attempt: "1", step: "deploy-1" };
const signal = new AbortController().signal;

test.each([
  ["completed", run, true],
  ["in progress", { ...run, runId: "2" }, false],
  ["an earlier attempt than the one in progress", { ...run, runId: "3" }, true],
  ["unknown to GitHub", { ...run, runId: "9" }, undefined],
])("answers for a run that is %s", async (_, identity, expected) => {
  expect(await isRunOver(identity, "good", signal)).toBe(expected);
});

test("returns undefined without permission to read the run", async () => {
  expect(await isRunOver(run, "bad", signal)).toBeUndefined();
  expect(await isRunOver(run, undefined, signal)).toBeUndefined();
  expect(await isRunOver({ ...run, runId: "local" }, "good", signal)).toBeUndefined();
});
