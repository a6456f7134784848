import { readFileSync } from "node:fs";
import { run } from "../run-command.ts";

/** The mount points below a directory, innermost first. */
function mountsBelow(directory: string): string[] {
  if (process.platform !== "linux") return [];
  return readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => (line.split(" ")[1] ?? "").replaceAll("\\040", " "))
    .filter((mount) => mount.startsWith(`${directory}/`))
    .sort((a, b) => b.length - a.length);
}

/** Unmounts everything below a directory. A killed daemon or debootstrap leaves mounts behind. */
export async function unmountBelow(directory: string): Promise<void> {
  for (const mount of mountsBelow(directory)) await run("umount", ["--lazy", mount]);
}
