// The real Kamal without this action, run with the gem's own command as in a terminal. It sets up
// the neighbour and is the baseline of the deploy benchmark.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { kamalEnvironment } from "../src/local/child-environment.ts";
import { startProcess } from "../src/local/process-group.ts";
import { rememberHostKeys } from "../src/server/known-hosts.ts";
import { startAgent, stopAgent } from "../src/server/ssh-agent.ts";
import type { HelloCheckout } from "./checkout.ts";
import { installedKamal } from "./installed-kamal.ts";
import type { Sandbox } from "./running-sandbox.ts";

export interface PlainKamal extends AsyncDisposable {
  /** Throws an error with Kamal's output if it fails. */
  run(args: readonly string[]): Promise<void>;
}

/** Kamal in a checkout, with the key in an SSH agent and the host keys in known_hosts. */
export async function plainKamal(sandbox: Sandbox, checkout: HelloCheckout): Promise<PlainKamal> {
  const work = mkdtempSync(path.join(tmpdir(), "plain-kamal-"));
  const socket = path.join(work, "agent.sock");
  const home = path.join(work, "home");
  mkdirSync(home);

  const kamal = await installedKamal();
  await startAgent(socket, sandbox.ssh.privateKey);
  for (const server of sandbox.servers)
    rememberHostKeys({ file: path.join(home, ".ssh/known_hosts"), marker: "plain-kamal" }, await server.knownHosts());

  const env = kamalEnvironment(process.env, { agentSocket: socket }).with({
    ...sandbox.docker.env,
    ...checkout.secrets,
    HOME: home,
    GEM_HOME: kamal,
    GEM_PATH: kamal,
  });
  const command = path.join(kamal, "bin/kamal");

  return {
    async run(args) {
      const lines: string[] = [];
      const onLine = (line: string) => lines.push(line);
      const run = await startProcess("ruby", [command, ...args], { cwd: checkout.dir, env, onLine });
      if ((await run.done).code !== 0) throw new Error(`kamal ${args.join(" ")} failed:\n${lines.join("\n")}`);
    },
    async [Symbol.asyncDispose]() {
      await stopAgent(socket);
      rmSync(work, { recursive: true, force: true });
    },
  };
}
