import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Context, step } from "../context.ts";
import { must, run } from "../process.ts";

/** A command that the sandbox needs and the Debian package that has it. */
export interface Tool {
  command: string;
  debian: string;
}

/** Needed on every machine. Ruby and git are for Kamal itself, busybox for the example app. */
export const TOOLS: readonly Tool[] = [
  { command: "docker", debian: "docker.io" },
  { command: "ssh-keygen", debian: "openssh-client" },
  { command: "openssl", debian: "openssl" },
  { command: "git", debian: "git" },
  { command: "ruby", debian: "ruby" },
  { command: "gem", debian: "ruby" },
  { command: "busybox", debian: "busybox-static" },
];

/** Needed only where no Docker daemon runs. */
export const DAEMON_TOOLS: readonly Tool[] = [
  { command: "dockerd", debian: "docker.io" },
  { command: "iptables", debian: "iptables" },
];

/** Needed only where the base image can neither be found nor pulled. */
export const BASE_IMAGE_TOOLS: readonly Tool[] = [{ command: "debootstrap", debian: "debootstrap" }];

/** The full path of a command, also of one that only root has on the path. */
export function which(command: string): string | undefined {
  const directories = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/sbin"];
  return directories.map((directory) => path.join(directory, command)).find(isExecutable);
}

/** Installs what is missing with apt, or says what to install. */
export async function ensureTools(context: Context, tools: readonly Tool[]): Promise<void> {
  const missing = tools.filter(({ command }) => which(command) === undefined);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(({ debian }) => debian))];
  if (process.getuid?.() !== 0 || which("apt-get") === undefined) {
    const commands = missing.map(({ command }) => command).join(", ");
    throw new Error(
      `The sandbox needs these commands, which are not here: ${commands}. ` +
        `Install them (Debian: \`sudo apt-get install ${packages.join(" ")}\`) and start again.`,
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
  // The lists are missing or older than what the mirror has.
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
