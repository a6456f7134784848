// Reads the files that findings are about again, for the excerpts in the summary. The report has no
// source lines.

import { realpathSync } from "node:fs";
import type { Finding } from "../model/report.ts";
import { readRepositoryFile } from "../repository/repository-file.ts";
import { isKeyFile, secretSpans } from "../text/secret-spans.ts";
import type { ShownSource } from "./source-excerpt.ts";

export interface SourceOptions {
  /** The checkout; files outside of it are not read. */
  root: string;
  /** Masks the secrets that this run knows. */
  redact: (text: string) => string;
}

/** The lines of each file, with the spans to hide. Skips files that cannot be read. */
export async function readSources(
  findings: readonly Finding[],
  { root, redact }: SourceOptions,
): Promise<Map<string, ShownSource>> {
  const real = realRoot(root);
  // Without a checkout, the summary has no excerpts.
  if (real === undefined) return new Map();

  const sources = await Promise.all(
    [...lastLines(findings)].map(async ([file, last]): Promise<[string, ShownSource][]> => {
      const read = await readRepositoryFile(real, file);
      if (read.state !== "text") return [];

      const text = read.text.replace(/^\uFEFF/, "");
      // Split as findings count lines. Redacted before any line is cut, because half a secret would
      // not be found.
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

/** For each file, the line after its last finding: nothing below it is shown. */
function lastLines(findings: readonly Finding[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { file, line } of findings) {
    if (!isKeyFile(file)) last.set(file, Math.max(last.get(file) ?? 0, line + 1));
  }
  return last;
}
