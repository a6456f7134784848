// One app on one server, with a healthy version. Failures are staged on it one after another.

import type { ActionRun } from "../../../github-runner/run-action.ts";
import type { CheckoutOptions } from "../../../sandbox/checkout.ts";
import type { SandboxServer } from "../../../sandbox/server/sandbox-server.ts";
import { type Hello, type HelloRun, openHello } from "../hello.ts";

export interface Lane extends Hello {
  server: SandboxServer;
  service: string;
  /** The commit that was deployed before the failures, and serves during all of them. */
  healthy: string;
  /** Its image, with the tag. Every server has it. */
  healthyImage: string;
  /** Runs a command on the server; throws if it fails. */
  onServer(command: string): Promise<string>;
  /** Commits the checkout and deploys it, without checks that would notice the failure early. */
  deploy(run?: HelloRun): Promise<ActionRun>;
  close(): Promise<void>;
}

/** Failures are found out by waiting, so the waits are short. Seconds. */
const timeouts = { deploy_timeout: 3, drain_timeout: 1, readiness_delay: 1 };

const unchecked = { preflight: "false", "fail-on": "never" };

export async function openLane(service: string, servers: "first" | "second"): Promise<Lane> {
  const disposals: (() => Promise<void> | void)[] = [];
  const options: CheckoutOptions = {
    service,
    host: `${service}.${servers === "first" ? "one" : "two"}.test`,
    servers,
    configure: (config) => Object.assign(config, timeouts),
  };
  const app = await openHello(options, (dispose) => disposals.push(dispose));
  const server = app.sandbox.servers[servers === "first" ? 0 : 1];
  if (server === undefined) throw new Error("The sandbox has no such server");

  const healthy = await app.checkout.head();
  const lane: Lane = {
    ...app,
    server,
    service,
    healthy,
    healthyImage: `${app.sandbox.registry.server}/${service}:${healthy}`,
    onServer: async (command) => {
      const { code, stdout, stderr } = await server.exec(command);
      if (code !== 0) throw new Error(`\`${command}\` exited with code ${code}: ${stdout}${stderr}`);
      return stdout;
    },
    deploy: async (run = {}) => {
      await app.checkout.commit("a change that fails");
      const checked = run.inputs?.preflight === "true";
      const done = await app.run({ ...run, inputs: { ...(checked ? {} : unchecked), ...run.inputs } });
      // One staging that does not fail must not make all later ones fail.
      if (done.report?.outcome === "success") lane.healthy = done.report.version ?? lane.healthy;
      return done;
    },
    close: async () => {
      for (const dispose of disposals.reverse()) await dispose();
    },
  };

  const first = await app.run({ inputs: unchecked });
  if (first.exitCode !== 0) throw new Error(`The healthy version was not deployed:\n${first.log}`);
  return lane;
}
