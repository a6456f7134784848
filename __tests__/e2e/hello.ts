// A checkout of examples/hello, on which tests run the action as a workflow would.

import { onTestFinished } from "vitest";
import {
  type ActionOptions,
  type ActionRun,
  type RunningAction,
  runAction,
  startAction,
} from "../../github-runner/run-action.ts";
import { type CheckoutOptions, checkoutHello, type HelloCheckout } from "../../sandbox/checkout.ts";
import type { Sandbox } from "../../sandbox/running-sandbox.ts";
import { startSandbox } from "../../sandbox/sandbox.ts";
import type { SandboxServer } from "../../sandbox/server/sandbox-server.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";

export interface Hello {
  sandbox: Sandbox;
  checkout: HelloCheckout;
  /** The secrets that the workflow passes as environment variables. */
  secrets: Record<string, string>;
  run(options: HelloRun): Promise<ActionRun>;
  start(options: HelloRun): RunningAction;
}

export interface HelloRun {
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
  post?: boolean;
}

/** Creates a checkout. It is removed after the test, with everything that its runs leave behind. */
export function hello(options: CheckoutOptions = {}): Promise<Hello> {
  return openHello(options, onTestFinished);
}

/** Like `hello`, for a checkout that several tests share. `onFinished` takes what removes it. */
export async function openHello(
  options: CheckoutOptions,
  onFinished: (dispose: () => Promise<void> | void) => void,
): Promise<Hello> {
  const sandbox = await startSandbox();
  const checkout = await checkoutHello(sandbox, options);
  onFinished(() => checkout.remove());
  const secrets = { ...checkout.secrets };

  const actionOptions = (run: HelloRun): ActionOptions => ({
    workspace: checkout.dir,
    toolCache: toolCache(),
    inputs: {
      "ssh-private-key": sandbox.ssh.privateKey,
      probes: probes(sandbox),
      ...run.inputs,
    },
    env: { ...sandbox.docker.env, ...secrets, ...run.env },
    ...(run.post === undefined ? {} : { post: run.post }),
  });

  return {
    sandbox,
    checkout,
    secrets,
    start: (run) => {
      const action = startAction(actionOptions(run));
      onFinished(() => action.dispose());
      return action;
    },
    run: async (run) => {
      const done = await runAction(actionOptions(run));
      onFinished(() => done.dispose());
      return done;
    },
  };
}

/** The sandbox's DNS server and certificate authority. The rest is derived from the config. */
function probes(sandbox: Sandbox): string {
  return [
    `dns: { servers: ["${sandbox.dns.server}"] }`,
    `tls: { ca-file: "${sandbox.ca.file}" }`,
    "health: { interval: 0.1 }",
  ].join("\n");
}

/** What a run must never leave on a server: a lock or a registry login. */
export async function leftovers(
  sandbox: Sandbox,
  service: string,
  servers: readonly SandboxServer[] = sandbox.servers,
): Promise<string[]> {
  const found: string[] = [];
  for (const server of servers) {
    const locks = (await server.exec(`ls -d ~/.kamal/lock-${service}* 2>/dev/null`)).stdout.trim();
    const docker = (await server.exec("cat ~/.docker/config.json 2>/dev/null")).stdout;
    if (locks !== "") found.push(`${server.name}: ${locks}`);
    if (docker.includes('"auth"')) found.push(`${server.name}: a registry login`);
    const backup = (await server.exec("ls -d ~/.docker/*before-kamal-action* 2>/dev/null")).stdout.trim();
    if (backup !== "") found.push(`${server.name}: ${backup}`);
  }

  return found;
}
