// `node sandbox/cli.ts up|down|status`: starts, stops or inspects the sandbox.

import { startSandbox, stopSandbox } from "./sandbox.ts";
import { status } from "./status.ts";

const [command, flag] = process.argv.slice(2);
const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => controller.abort(new Error(`Interrupted by ${signal}`)));
const log = (line: string) => console.log(line);

try {
  if (command === "up") await up();
  else if (command === "down") await stopSandbox({ log, all: flag === "--all" });
  else if (command === "status") process.exitCode = (await status(log)) ? 0 : 1;
  else throw new Error("Usage: node sandbox/cli.ts up | down [--all] | status");
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function up(): Promise<void> {
  const started = performance.now();
  const sandbox = await startSandbox({ log, signal: controller.signal });
  console.log(`\nThe sandbox is up (${((performance.now() - started) / 1000).toFixed(1)} s).`);
  for (const server of sandbox.servers)
    console.log(`  ${server.name}: ssh -p ${server.sshPort} root@${server.address}`);
  console.log(`  registry: ${sandbox.registry.server} (user ${sandbox.registry.pusher.username} may push)`);
  console.log(`  DNS: ${sandbox.dns.server}; CA: ${sandbox.ca.file}; kamal-proxy: ${sandbox.proxy}`);
  console.log(
    `  ${Object.entries(sandbox.docker.env)
      .map(([name, value]) => `export ${name}=${value}`)
      .join("; ")}`,
  );
}
