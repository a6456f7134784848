// What the action adds to a deploy: the same changes, deployed by turns through dist and by Kamal alone.

import { runAction } from "../runner/run-action.ts";
import { checkoutHello, type HelloCheckout } from "../sandbox/checkout.ts";
import { type PlainKamal, plainKamal } from "../sandbox/plain-kamal.ts";
import { type Sandbox, startSandbox, stopSandbox } from "../sandbox/sandbox.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import { median, pairs, printRatio } from "./pairs.ts";

const pairCount = 5;

export async function benchDeploys(): Promise<void> {
  const sandbox = await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
  const checkout = await checkoutHello(sandbox, { service: "bench", host: "bench.one.test" });
  try {
    await through(sandbox, checkout, { setup: "always" });
    await compare(sandbox, checkout);
  } finally {
    await checkout.remove();
    if (process.env.KEEP_SANDBOX !== "1") await stopSandbox();
  }
}

async function compare(sandbox: Sandbox, checkout: HelloCheckout): Promise<void> {
  await using kamal = await plainKamal(sandbox, checkout);
  const bare = { setup: "never", preflight: "false", probes: "false" };
  const plain = await pairs({
    count: pairCount,
    warmup: 1,
    a: () => through(sandbox, checkout, bare),
    b: () => alone(kamal, checkout),
  });
  printRatio("deploy: through dist without preflight and probes / kamal deploy", plain);
  const full = await pairs({
    count: pairCount,
    warmup: 0,
    a: () => through(sandbox, checkout, {}),
    b: () => through(sandbox, checkout, bare),
  });
  printRatio("deploy: with preflight and probes / without", full);
  const seconds = (times: readonly number[]) => median(times) / 1000;
  const cost = seconds(plain.a) - seconds(plain.b);
  console.log(
    `  (medians: kamal ${seconds(plain.b).toFixed(2)} s, through dist ${seconds(plain.a).toFixed(2)} s; preflight and probes add ${(seconds(full.a) - seconds(full.b)).toFixed(2)} s)`,
  );
  console.log(
    `  (the action's own ${cost.toFixed(2)} s do not grow: ratio 1.05 at a deploy of ${(cost / 0.05).toFixed(0)} s)`,
  );
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
