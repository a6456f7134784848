// Reads the files that findings are about, once more, for the lines that a page shows. The report holds none of them.

import { realpath } from "node:fs/promises";
import { readRepositoryFile } from "../project/files.ts";
import type { ShownSource } from "./excerpt.ts";
import type { Finding } from "./report.ts";
import { isKeyFile, secretSpans } from "./secret-spans.ts";

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
  const real = await realpath(root);
  const files = [...new Set(findings.map(({ file }) => file))].filter((file) => !isKeyFile(file));
  const sources = await Promise.all(
    files.map(async (file): Promise<[string, ShownSource][]> => {
      const read = await readRepositoryFile(real, file);
      if (read.state !== "text") return [];
      const text = read.text.replace(/^\uFEFF/, "");
      // As findings count them; redacted first, because a line that is cut later could hold half a secret.
      const lines = text.split(/\r\n|\n|\r/).map(redact);
      return [[file, { lines, hidden: secretSpans(file, lines) }]];
    }),
  );
  return new Map(sources.flat());
}
