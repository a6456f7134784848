import { mkdirSync } from "node:fs";
import path from "node:path";
import { sandboxHome } from "./context.ts";

/** RUNNER_TOOL_CACHE for runs in the sandbox: Kamal is installed once for all of them, as on a runner of one's own. */
export function toolCache(): string {
  const directory = path.join(sandboxHome(), "tool-cache");
  mkdirSync(directory, { recursive: true });
  return directory;
}
