import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Context, step } from "../context.ts";
import { must, run } from "../run-command.ts";

/** A required command and the Debian package that provides it. */
export interface Tool {
  command: string;
  debian: string;
}

/** Always required. Kamal needs Ruby and git; the example app needs busybox. */
export const TOOLS: readonly Tool[] = [
  { command: "docker", debian: "docker.io" },
  { command: "ssh-keygen", debian: "openssh-client" },
  { command: "openssl", debian: "openssl" },
  { command: "git", debian: "git" },
  { command: "ruby", debian: "ruby" },
  { command: "gem", debian: "ruby" },
  { command: "busybox", debian: "busybox-static" },
];

/** Required only if no Docker daemon is running. */
export const DAEMON_TOOLS: readonly Tool[] = [
  { command: "dockerd", debian: "docker.io" },
  { command: "iptables", debian: "iptables" },
];

/** Required only if the base image is not present and cannot be pulled. */
export const BASE_IMAGE_TOOLS: readonly Tool[] = [{ command: "debootstrap", debian: "debootstrap" }];

/** The full path of a command. Also searches sbin, which only root has on its PATH. */
export function which(command: string): string | undefined {
  const directories = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/sbin"];
  return directories.map((directory) => path.join(directory, command)).find(isExecutable);
}

/** Installs missing commands with apt. If it cannot, throws an error that says what to install. */
export async function ensureTools(context: Context, tools: readonly Tool[]): Promise<void> {
  const missing = tools.filter(({ command }) => which(command) === undefined);
  if (missing.length === 0) return;

  const packages = [...new Set(missing.map(({ debian }) => debian))];
  if (process.getuid?.() !== 0 || which("apt-get") === undefined) {
    const commands = missing.map(({ command }) => command).join(", ");
    throw new Error(
      `These commands are missing: ${commands}. ` +
        `Install them (on Debian: \`sudo apt-get install ${packages.join(" ")}\`) and try again.`,
    );
  }

  await step(context, `installing Debian packages: ${packages.join(" ")}`, () => install(context, packages));
}

async function install(context: Context, packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, signal: context.signal };
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  const first = await run("apt-get", args, options);
  if (first.code === 0) return;

  // The package lists may be missing or out of date.
  await must("apt-get", ["update"], options);
  await must("apt-get", args, options);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
