// A secrets file that Kamal did not read: Ruby cannot start one of its commands, so Kamal ignores
// the whole file and then misses a secret of it, usually another one.

import type { UnreadSecrets } from "../diagnosis/pattern.ts";
import { isOnPath } from "../local/is-on-path.ts";
import type { Project } from "../project/project.ts";

/** The file that defines the secret, and its command whose program the runner does not have. */
export function unreadSecrets({ chosen }: Project, name: string): UnreadSecrets | undefined {
  for (const { path, entries } of chosen.secrets) {
    if (!entries.some((entry) => entry.name === name)) continue;

    for (const { rawValue = "", line } of entries) {
      const program = /\$\(\s*([\w-]{1,60})(?=[\s)])/.exec(rawValue)?.[1];
      if (program !== undefined && !isOnPath(program)) return { program, file: path, line };
    }
  }

  return undefined;
}
