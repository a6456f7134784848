// Sets up, deploys and rolls back examples/hello on a sandbox server with the committed dist, then
// renders the reports as users see them. The sandbox is removed at the end, also after Ctrl-C.

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ActionRun, startAction } from "../github-runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import type { Sandbox } from "../sandbox/running-sandbox.ts";
import { startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import type { Report } from "../src/model/report.ts";
import { renderHtml, renderPng } from "./render-report.ts";

const out = path.resolve(import.meta.dirname, "../tmp/demo");
const startedAt = performance.now();
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => stop.abort(new Error(`Interrupted by ${signal}`)));

const say = (line: string) => console.log(`[demo] ${line}`);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

let problem = "The demo did not finish.";
let proxyNote = "";

try {
  await demo();
  problem = "";
} catch (error) {
  problem = error instanceof Error ? error.message : String(error);
} finally {
  say("removing the sandbox");
  await stopSandbox();
}

say(
  problem === ""
    ? `OK: setup, deploy and rollback succeeded, and the sandbox is removed (${seconds(startedAt)}${proxyNote})`
    : `FAILED: ${problem}`,
);
process.exit(problem === "" ? 0 : 1);

async function demo(): Promise<void> {
  say("starting the sandbox: two servers with sshd and dockerd, a registry, a DNS server, a certificate authority");
  const sandbox = await startSandbox({ log: (line) => say(`  ${line}`), signal: stop.signal });
  if (sandbox.proxy === "stand-in") proxyNote = ", with a stand-in for kamal-proxy";
  await sandbox.servers[0]?.reset();

  const checkout = await checkoutHello(sandbox);
  try {
    const first = await checkout.head();
    const setup = await run("Set up a blank server", sandbox, checkout, {});
    assert(
      setup.report?.mode === "setup" && setup.outputs.version === first,
      "The first run did not set up the server with the first commit.",
    );

    const second = await checkout.change("a change");
    const deploy = await run("Deploy a change", sandbox, checkout, {});
    assert(
      deploy.outputs.version === second && deploy.outputs["previous-version"] === first,
      "The second run did not deploy the change.",
    );

    const rollback = await run("Roll back to the previous version", sandbox, checkout, { command: "rollback" });
    assert(rollback.outputs.version === first, "The rollback did not restore the first version.");
    await renderReports({ setup, deploy, rollback });
  } finally {
    await checkout.remove();
  }
}

/** Runs the action as a workflow step, and prints its log. */
async function run(
  title: string,
  sandbox: Sandbox,
  checkout: HelloCheckout,
  inputs: Record<string, string>,
): Promise<ActionRun> {
  stop.signal.throwIfAborted();
  say(`== ${title}`);
  const since = performance.now();

  const action = startAction({
    workspace: checkout.dir,
    toolCache: toolCache(),
    inputs: {
      "ssh-private-key": sandbox.ssh.privateKey,
      "ssh-known-hosts": (await Promise.all(sandbox.servers.map((server) => server.knownHosts()))).join("\n"),
      probes: `dns: { servers: ["${sandbox.dns.server}"] }\ntls: { ca-file: "${sandbox.ca.file}" }\nhealth: { interval: 0.2 }`,
      ...inputs,
    },
    env: { ...sandbox.docker.env, ...checkout.secrets },
  });

  const cancel = () => action.kill("SIGINT");
  stop.signal.addEventListener("abort", cancel, { once: true });
  const done = await action.done;
  stop.signal.removeEventListener("abort", cancel);
  stop.signal.throwIfAborted();

  console.log(indent(withoutToolOutput(done.log)));
  say(`${title}: ${done.outputs.outcome} in ${seconds(since)}`);

  const report = done.report;
  done.dispose();
  assert(done.exitCode === 0 && report !== undefined, `"${title}" failed. See its log above.`);

  return done;
}

/** Removes SSHKit's log lines, workflow commands and the ends of groups. */
function withoutToolOutput(log: string): string {
  return log
    .split("\n")
    .filter((line) => !/^\s*(INFO|DEBUG) |^##\[endgroup\]|^::/.test(line))
    .join("\n");
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}

function assert(condition: boolean, problem: string): void {
  if (!condition) throw new Error(problem);
}

async function renderReports(runs: Record<string, ActionRun>): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const [name, { report }] of Object.entries(runs)) {
    if (report === undefined) continue;
    await renderReport(name, report);
  }
}

async function renderReport(name: string, report: Report): Promise<void> {
  const html = path.join(out, `${name}.html`);
  writeFileSync(html, renderHtml(report));
  await renderPng(html, path.join(out, `${name}.png`));
  say(`Report of the ${name}: ${path.relative(process.cwd(), html)} and .png`);
}
