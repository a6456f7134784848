// The main job on this machine, with nothing left out: setup, deploy, rollback of examples/hello through the committed
// dist onto a sandbox server, then the report as people see it. Everything is taken down at the end, also after Ctrl-C.

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ActionRun, startAction } from "../github-runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import { type Sandbox, startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import type { Report } from "../src/model/report.ts";
import { renderHtml, renderPng } from "./render-report.ts";

const out = path.resolve(import.meta.dirname, "../tmp/demo");
const startedAt = performance.now();
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => stop.abort(new Error(`stopped by ${signal}`)));

const say = (line: string) => console.log(`[demo] ${line}`);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

let verdict = "the demo did not finish";
let proxyNote = "";
try {
  await demo();
  verdict = "";
} catch (error) {
  verdict = error instanceof Error ? error.message : String(error);
} finally {
  say("taking the sandbox down");
  await stopSandbox();
}
say(
  verdict === ""
    ? `OK: set up, deployed, rolled back, verified and cleaned up in ${seconds(startedAt)}${proxyNote}`
    : `FAILED: ${verdict}`,
);
process.exit(verdict === "" ? 0 : 1);

async function demo(): Promise<void> {
  say("starting a sandbox: servers with their own sshd and dockerd, a registry, DNS, a certificate authority");
  const sandbox = await startSandbox({ log: (line) => say(`  ${line}`), signal: stop.signal });
  if (sandbox.proxy === "stand-in") proxyNote = ", with a stand-in for kamal-proxy";
  await sandbox.servers[0]?.blank();
  const checkout = await checkoutHello(sandbox);
  try {
    const first = await checkout.head();
    const setup = await run("setup of a blank server", sandbox, checkout, {});
    expect(
      setup.report?.mode === "setup" && setup.outputs.version === first,
      "the first deploy is a setup of the commit",
    );
    const second = await checkout.change("a change");
    const deploy = await run("deploy of a change", sandbox, checkout, {});
    expect(deploy.outputs.version === second && deploy.outputs["previous-version"] === first, "the change is deployed");
    const rollback = await run("rollback to the version before", sandbox, checkout, { command: "rollback" });
    expect(rollback.outputs.version === first, "the version before serves again");
    await render({ setup, deploy, rollback });
  } finally {
    await checkout.remove();
  }
}

/** One step of a workflow, its log live. */
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
  console.log(indent(interesting(done.log)));
  say(`${title}: ${done.outputs.outcome} in ${seconds(since)}`);
  const report = done.report;
  done.dispose();
  expect(done.exitCode === 0 && report !== undefined, `${title} ends well`);
  return done;
}

/** Docker's and SSHKit's own chatter is in the groups on GitHub; here the rest is enough to follow. */
function interesting(log: string): string {
  return log
    .split("\n")
    .filter((line) => !/^\s*(INFO|DEBUG) |^##\[endgroup\]|^::/.test(line))
    .join("\n");
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}

function expect(truth: boolean, what: string): void {
  if (!truth) throw new Error(`not true: ${what}`);
}

async function render(runs: Record<string, ActionRun>): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const [name, { report }] of Object.entries(runs)) {
    if (report === undefined) continue;
    await picture(name, report);
  }
}

async function picture(name: string, report: Report): Promise<void> {
  const html = path.join(out, `${name}.html`);
  writeFileSync(html, renderHtml(report));
  await renderPng(html, path.join(out, `${name}.png`));
  say(`the summary of ${name}: ${path.relative(process.cwd(), html)}, .png`);
}
