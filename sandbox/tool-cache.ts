import { mkdirSync } from "node:fs";
import path from "node:path";
import { sandboxHome } from "./context.ts";

/**
 * RUNNER_TOOL_CACHE for runs in the sandbox: they share Kamal's gems, as on a self-hosted runner.
 */
export function toolCache(): string {
  const directory = path.join(sandboxHome(), "tool-cache");
  mkdirSync(directory, { recursive: true });
  return directory;
}
