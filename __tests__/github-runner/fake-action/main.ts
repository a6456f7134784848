import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";

const modes: Record<string, () => void | Promise<void>> = {
  report: () => {
    core.setOutput("env", JSON.stringify(process.env));
    core.setOutput("cwd", process.cwd());
    core.setOutput("greeting", "two\nlines, 100 % = <<EOF");
    core.saveState("hidden", "from main");
    core.exportVariable("LATER", "set by main");
    core.addPath("/opt/added");
    appendFileSync(process.env.GITHUB_STEP_SUMMARY ?? "", "# Summary\n");
    const report = join(process.env.RUNNER_TEMP ?? "", "report.json");
    writeFileSync(report, JSON.stringify({ schemaVersion: 1, outcome: "success", checks: [] }));
    core.setOutput("report", report);
  },
  print: () => void process.stdout.write(process.env.TEXT ?? ""),
  "print-stderr": () => void process.stderr.write(process.env.TEXT ?? ""),
  files: () => appendFileSync(process.env.GITHUB_OUTPUT ?? "", process.env.TEXT ?? ""),
  mask: () => {
    core.info("before: swordfish");
    core.setSecret("swordfish");
    core.setSecret("line one\nline two");
    core.info("after: swordfish, line two");
    core.error("no swordfish here");
  },
  fail: () => core.setFailed("it went wrong"),
  cancellable: () => waitForSignals(["SIGINT"]),
  stubborn: () => waitForSignals([]),
  orphan: () => {
    spawn("sleep", ["300"], { detached: true, stdio: "ignore" }).unref();
    // Keeps the stream open, as a background process of a shell does.
    if (process.env.HOLD === "1") spawn("sleep", ["300"], { stdio: ["ignore", "inherit", "inherit"] }).unref();
    core.info("left something running");
  },
};

/** Waits until one of the given signals arrives; ignores other signals. */
function waitForSignals(ending: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        core.info(`got ${signal}`);
        if (ending.includes(signal)) resolve(clearInterval(timer));
      });
    }

    const timer = setInterval(() => {}, 1_000);
    core.info("ready");
  });
}

await modes[core.getInput("mode")]?.();
