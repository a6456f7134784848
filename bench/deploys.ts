// What the action adds to a deploy: the same changes, deployed by turns through dist and by Kamal alone.

import { runAction } from "../github-runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import { type PlainKamal, plainKamal } from "../sandbox/plain-kamal.ts";
import { type Sandbox, startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import { median, pairs, printRatio } from "./pairs.ts";

/** A Rails app needs about as long until it answers. */
const bootSeconds = 5;

const bare = { setup: "never", preflight: "false", probes: "false" };

export async function benchDeploys(): Promise<void> {
  const sandbox = await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
  const checkout = await checkoutHello(sandbox, { service: "bench", host: "bench.one.test" });
  try {
    await through(sandbox, checkout, { setup: "always" });
    await compareWithKamal(sandbox, checkout, { title: "an app that boots at once", count: 5 });
    await compareWithout(sandbox, checkout);
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
  const a = () => through(sandbox, checkout, bare);
  const b = () => alone(kamal, checkout);
  const result = await pairs({ count, warmup: 1, a, b });
  printRatio(`deploy of ${title}: through dist without preflight and probes / kamal deploy`, result);
  const cost = seconds(result.a) - seconds(result.b);
  console.log(
    `  (medians ${seconds(result.a).toFixed(2)} s and ${seconds(result.b).toFixed(2)} s: the action's own ${cost.toFixed(2)} s)`,
  );
}

async function compareWithout(sandbox: Sandbox, checkout: HelloCheckout): Promise<void> {
  const a = () => through(sandbox, checkout, {});
  const b = () => through(sandbox, checkout, bare);
  const result = await pairs({ count: 3, warmup: 0, a, b });
  printRatio("deploy: with preflight and probes / without", result);
  console.log(
    `  (they add ${(seconds(result.a) - seconds(result.b)).toFixed(2)} s; 6 s of it are the health probe's pauses)`,
  );
}

function seconds(times: readonly number[]): number {
  return median(times) / 1000;
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
async function alone(kamal: PlainKamal, checkout: HelloCheckout): Promise<void> {
  const commit = await checkout.change(`change ${++changes}`);
  await kamal.run(["deploy", "--version", commit]);
}
