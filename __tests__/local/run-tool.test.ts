import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { runTool, ToolMissing } from "../../src/local/run-tool.ts";
import { scratch } from "../server/scratch.ts";

const env = bareEnvironment();
const shell = (script: string, options = {}) => runTool("sh", ["-c", script], { env, ...options });

/** A killed process may not have been reaped yet, but it no longer has a command line. */
function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, "utf8") !== "";
}

test("returns output and exit code, and passes the input, the directory and exactly the environment", async () => {
  await using place = await scratch();
  vi.stubEnv("INPUT_SECRETS", "hunter22");
  const result = await shell("cat; pwd; echo oops >&2; env >&2; exit 3", {
    env: env.with({ A: "1" }),
    cwd: place.directory,
    input: "in\n",
  });
  vi.unstubAllEnvs();

  expect(result).toMatchObject({ exitCode: 3, stdout: `in\n${place.directory}\n` });
  expect(result.stderr).toMatch(/^oops\n/);
  expect(result.stderr).toMatch(/^A=1$/m);
  expect(result.stderr).not.toContain("hunter22");
});

test("reports a missing tool, and a missing directory as such", async () => {
  await expect(runTool("no-such-tool", [], { env })).rejects.toThrow(ToolMissing);
  const error = await shell("true", { cwd: "/no/such/directory" }).catch((caught: unknown) => caught);
  expect(error).not.toBeInstanceOf(ToolMissing);
  expect(String(error)).toContain("/no/such/directory does not exist");
});

test("stops a tool that prints without end, and its children", async () => {
  await using place = await scratch();
  const endless = `sh -c 'echo $$ > ${place.file("pid")}; exec yes' & yes`;
  const error = await shell(endless).catch((caught: unknown) => caught);
  expect(String(error)).toBe("Error: sh printed more than 8 MB");

  await sleep(200);
  const pid = Number(readFileSync(place.file("pid"), "utf8"));
  expect(pid).toBeGreaterThan(0);
  expect(isRunning(pid)).toBe(false);
});

test("stops a tool that takes too long, even if a child keeps its output open", async () => {
  const started = performance.now();
  await expect(shell("sleep 60 & sleep 60", { timeoutMs: 300 })).rejects.toThrow("sh did not finish within 0.3 s");
  expect(performance.now() - started).toBeLessThan(5000);
});

test("stops when the signal aborts, with its reason, and does not start after that", async () => {
  const signal = AbortSignal.abort(new Error("cancelled"));
  await expect(shell("true", { signal })).rejects.toThrow("cancelled");

  const controller = new AbortController();
  const running = shell("sleep 60", { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("later")), 200);
  await expect(running).rejects.toThrow("later");
});

test("ignores input that the tool does not read", async () => {
  expect((await shell("exit 0", { input: "x".repeat(1_000_000) })).exitCode).toBe(0);
});
