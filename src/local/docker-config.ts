// A separate Docker client configuration for Kamal. Its `docker login` writes to a temporary
// directory, while the runner's other logins, plugins, contexts and builders remain usable.

import { chmod, copyFile, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

/** Copies config.json and symlinks everything else. Returns the directory for DOCKER_CONFIG. */
export async function createDockerConfig(original: string, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const entry of await listOrEmpty(original)) {
    if (entry === "config.json") continue;
    await symlink(path.resolve(original, entry), path.join(directory, entry));
  }

  try {
    await copyFile(path.join(original, "config.json"), path.join(directory, "config.json"));
  } catch {
    await writeFile(path.join(directory, "config.json"), "{}", { mode: 0o600 });
  }

  await chmod(path.join(directory, "config.json"), 0o600);
  return directory;
}

/** Removes the copy without following symlinks. Returns whether it existed. */
export async function removeDockerConfig(directory: string): Promise<boolean> {
  const existed = (await listOrEmpty(directory)).length > 0;
  await rm(directory, { recursive: true, force: true });
  return existed;
}

async function listOrEmpty(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}
