import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Whether a shell would find a program. `directories`: PATH. */
export function isOnPath(program: string, directories = process.env.PATH ?? ""): boolean {
  return directories
    .split(path.delimiter)
    .filter((directory) => directory !== "")
    .some((directory) => isExecutable(path.join(directory, program)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
