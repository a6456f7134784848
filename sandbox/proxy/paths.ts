/** The paths of the real proxy's socket and data. */
import { mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

export function socketPath(): string {
  return join(process.env.XDG_RUNTIME_DIR || tmpdir(), "kamal-proxy.sock");
}

export function statePath(): string {
  return join(dataDirectory(), "kamal-proxy.state");
}

export function certificateDirectory(): string {
  return join(dataDirectory(), "certs");
}

function dataDirectory(): string {
  const directory = join(homedir(), ".config", "kamal-proxy");
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return directory;
  } catch {
    return tmpdir();
  }
}
