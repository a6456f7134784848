import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Scratch extends AsyncDisposable {
  directory: string;
  file(name: string): string;
}

/** A temporary directory. Its path is short, because a socket's path is limited to 107 bytes. */
export async function scratch(): Promise<Scratch> {
  const directory = await mkdtemp(path.join(tmpdir(), "ka-"));
  return {
    directory,
    file: (name) => path.join(directory, name),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
