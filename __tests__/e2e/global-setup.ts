import { startSandbox, stopSandbox } from "../../sandbox/sandbox.ts";

/** One sandbox for all end-to-end tests; each test attaches to it. */
export async function setup(): Promise<void> {
  await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
}

export async function teardown(): Promise<void> {
  // KEEP_SANDBOX=1 keeps it up, so that the next run starts faster.
  if (process.env.KEEP_SANDBOX !== "1") await stopSandbox();
}
