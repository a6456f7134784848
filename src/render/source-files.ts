// Reads the files that findings are about, once more, for the lines that a page shows. The report holds none of them.

import { realpathSync } from "node:fs";
import type { Finding } from "../model/report.ts";
import { readRepositoryFile } from "../repository/repository-file.ts";
import { isKeyFile, secretSpans } from "../text/secret-spans.ts";
import type { ShownSource } from "./source-excerpt.ts";

export interface SourceOptions {
  /** The checkout; nothing outside of it is read. */
  root: string;
  /** Hides what this run knows to be secret. */
  redact: (text: string) => string;
}

/** By file, with what must not be shown marked. Files that cannot be read are left out. */
export async function readSources(
  findings: readonly Finding[],
  { root, redact }: SourceOptions,
): Promise<Map<string, ShownSource>> {
  const real = realRoot(root);
  // Without a checkout there is still a summary.
  if (real === undefined) return new Map();
  const sources = await Promise.all(
    [...lastLines(findings)].map(async ([file, last]): Promise<[string, ShownSource][]> => {
      const read = await readRepositoryFile(real, file);
      if (read.state !== "text") return [];
      const text = read.text.replace(/^\uFEFF/, "");
      // As findings count them; redacted first, because a line that is cut later could hold half a secret.
      const lines = text.split(/\r\n|\n|\r/, last).map(redact);
      return [[file, { lines, hidden: secretSpans(file, lines) }]];
    }),
  );
  return new Map(sources.flat());
}

function realRoot(root: string): string | undefined {
  try {
    return realpathSync.native(root);
  } catch {
    return undefined;
  }
}

/** By file the line behind the last finding: no more of it is shown, nor looked at for secrets. */
function lastLines(findings: readonly Finding[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { file, line } of findings) {
    if (!isKeyFile(file)) last.set(file, Math.max(last.get(file) ?? 0, line + 1));
  }
  return last;
}
