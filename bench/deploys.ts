// What the action adds to a deploy: the same kind of change, deployed alternately with dist and
// with Kamal alone.

import { runAction } from "../github-runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import { type PlainKamal, plainKamal } from "../sandbox/plain-kamal.ts";
import type { Sandbox } from "../sandbox/running-sandbox.ts";
import { startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import { median, printRatio, runPairs } from "./pairs.ts";

/** About as long as a Rails app takes until it responds. */
const bootSeconds = 5;

const withoutChecks = { setup: "never", preflight: "false", probes: "false" };

export async function benchDeploys(): Promise<void> {
  const sandbox = await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
  const checkout = await checkoutHello(sandbox, { service: "bench", host: "bench.one.test" });

  try {
    await deployWithAction(sandbox, checkout, { setup: "always" });
    await compareWithKamal(sandbox, checkout, { title: "an app that boots immediately", count: 5 });
    await compareWithoutChecks(sandbox, checkout);
    await checkout.prepend("start", `/bin/busybox sleep ${bootSeconds}\n`);
    await compareWithKamal(sandbox, checkout, { title: `an app that boots in ${bootSeconds} s`, count: 5 });
  } finally {
    await checkout.remove();
    if (process.env.KEEP_SANDBOX !== "1") await stopSandbox();
  }
}

async function compareWithKamal(
  sandbox: Sandbox,
  checkout: HelloCheckout,
  { title, count }: { title: string; count: number },
): Promise<void> {
  await using kamal = await plainKamal(sandbox, checkout);

  const a = () => deployWithAction(sandbox, checkout, withoutChecks);
  const b = () => deployWithKamal(kamal, checkout);
  const result = await runPairs({ count, warmup: 1, a, b });
  printRatio(`Deploy of ${title}: dist without preflight and probes / kamal deploy`, result);

  const cost = seconds(result.a) - seconds(result.b);
  console.log(
    `  Medians: dist ${seconds(result.a).toFixed(2)} s, kamal deploy ${seconds(result.b).toFixed(2)} s. The action adds ${cost.toFixed(2)} s.`,
  );
}

async function compareWithoutChecks(sandbox: Sandbox, checkout: HelloCheckout): Promise<void> {
  const a = () => deployWithAction(sandbox, checkout, {});
  const b = () => deployWithAction(sandbox, checkout, withoutChecks);
  const result = await runPairs({ count: 3, warmup: 0, a, b });
  printRatio("Deploy with dist: with preflight and probes / without", result);
  console.log(
    `  Preflight and probes add ${(seconds(result.a) - seconds(result.b)).toFixed(2)} s, of which 6 s are the health probe's pauses.`,
  );
}

function seconds(times: readonly number[]): number {
  return median(times) / 1000;
}

let changes = 0;

async function deployWithAction(
  sandbox: Sandbox,
  checkout: HelloCheckout,
  inputs: Record<string, string>,
): Promise<void> {
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
  if (run.exitCode !== 0) throw new Error(`The deploy failed:\n${run.log}`);
}

/** `kamal deploy` as in a workflow without this action, with an SSH agent and known host keys. */
async function deployWithKamal(kamal: PlainKamal, checkout: HelloCheckout): Promise<void> {
  const commit = await checkout.change(`change ${++changes}`);
  await kamal.run(["deploy", "--version", commit]);
}
