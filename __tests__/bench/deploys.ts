// What the action adds to a deploy: the same changes, deployed by turns through dist and by Kamal alone.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { childEnvironment } from "../../src/kamal/environment.ts";
import { installKamal, testedKamalVersion } from "../../src/kamal/install.ts";
import { startKamal } from "../../src/kamal/run.ts";
import { startAgent, stopAgent } from "../../src/server/agent.ts";
import { rememberHostKeys } from "../../src/server/known-hosts.ts";
import { runAction } from "../runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import { type Sandbox, startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import { median, pairs, printRatio } from "./pairs.ts";

const pairCount = 5;

export async function benchDeploys(): Promise<void> {
  const sandbox = await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
  const checkout = await checkoutHello(sandbox, { service: "bench", host: "bench.one.test" });
  const work = mkdtempSync(path.join(tmpdir(), "bench-deploys-"));
  try {
    await through(sandbox, checkout, { setup: "always" });
    const alone = await kamalAlone(sandbox, checkout, work);
    const bare = { setup: "never", preflight: "false", probes: "false" };
    const plain = await pairs({ count: pairCount, warmup: 1, a: () => through(sandbox, checkout, bare), b: alone });
    printRatio("deploy: through dist without preflight and probes / kamal deploy", plain);
    const full = await pairs({
      count: pairCount,
      warmup: 0,
      a: () => through(sandbox, checkout, {}),
      b: () => through(sandbox, checkout, bare),
    });
    printRatio("deploy: with preflight and probes / without", full);
    const added = (median(full.a) - median(full.b)) / 1000;
    console.log(
      `  (medians: kamal ${(median(plain.b) / 1000).toFixed(2)} s, through dist ${(median(plain.a) / 1000).toFixed(2)} s; preflight and probes add ${added.toFixed(2)} s)`,
    );
  } finally {
    await stopAgent(path.join(work, "agent.sock"));
    await checkout.remove();
    rmSync(work, { recursive: true, force: true });
    if (process.env.KEEP_SANDBOX !== "1") await stopSandbox();
  }
}

let changes = 0;

async function through(sandbox: Sandbox, checkout: HelloCheckout, inputs: Record<string, string>): Promise<void> {
  await checkout.change(`change ${++changes}`);
  using run = await runAction({
    workspace: checkout.dir,
    toolCache: toolCache(),
    inputs: {
      "ssh-private-key": sandbox.ssh.privateKey,
      probes: `dns: { servers: ["${sandbox.dns.server}"] }\ntls: { ca-file: "${sandbox.ca.file}" }`,
      ...inputs,
    },
    env: { ...sandbox.docker.env, ...checkout.secrets },
  });
  if (run.exitCode !== 0) throw new Error(`the deploy failed:\n${run.log}`);
}

/** `kamal deploy` as a workflow without this action would run it, with agent and host keys in place. */
async function kamalAlone(sandbox: Sandbox, checkout: HelloCheckout, work: string): Promise<() => Promise<void>> {
  const signal = new AbortController().signal;
  const kamal = await installKamal({
    version: testedKamalVersion,
    toolCache: toolCache(),
    directory: work,
    signal,
    log: console.log,
  });
  const socket = path.join(work, "agent.sock");
  await startAgent(socket, sandbox.ssh.privateKey);
  const home = path.join(work, "home");
  mkdirSync(home);
  for (const server of sandbox.servers)
    await rememberHostKeys(path.join(home, ".ssh/known_hosts"), await server.knownHosts(), "bench");
  const env = {
    ...childEnvironment(process.env, { secrets: undefined, agentSocket: socket }),
    ...sandbox.docker.env,
    ...checkout.secrets,
    HOME: home,
  };
  return async () => {
    const commit = await checkout.change(`change ${++changes}`);
    const lines: string[] = [];
    const run = await startKamal(kamal, ["deploy", "--version", commit], {
      cwd: checkout.dir,
      env,
      onLine: (line) => lines.push(line),
    });
    const exit = await run.done;
    if (exit.code !== 0) throw new Error(`kamal deploy failed:\n${lines.join("\n")}`);
  };
}
