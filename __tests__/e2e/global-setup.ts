import { startSandbox, stopSandbox } from "../../sandbox/sandbox.ts";

/** One sandbox for all end-to-end tests; each test attaches to it. */
export async function setup(): Promise<void> {
  await startSandbox({ log: (line) => console.log(`[sandbox] ${line}`) });
}

export async function teardown(): Promise<void> {
  // KEEP_SANDBOX=1 leaves it up, for the next run of somebody who works on the tests.
  if (process.env.KEEP_SANDBOX !== "1") await stopSandbox();
}
