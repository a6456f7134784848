// Files beside the secrets files that Kamal reads: their templates, and files of other names.

import { posix } from "node:path";
import type { Config } from "../config/config.ts";
import type { Reader, TextFile } from "../repository/reader.ts";
import { parseSecrets, type SecretEntry } from "../repository/secrets-file.ts";

export interface SecretsNeighbour extends TextFile {
  /** What its name has after that of the secrets file and a dot, dash or underscore, without the end of a template. */
  readonly suffix: string;
  readonly separator: "." | "-" | "_" | undefined;
  readonly isTemplate: boolean;
  readonly entries: readonly SecretEntry[];
}

const maxNeighbours = 20;
const templateEnd = /[._-](?:example|sample|template|dist|tpl)$/i;

/** Those beside `.kamal/secrets`; none if a config sets `secrets_path`. */
export async function readSecretsNeighbours(
  reader: Reader,
  variants: readonly (Config | undefined)[],
): Promise<SecretsNeighbour[]> {
  const stem = ".kamal/secrets";
  if (variants.some((config) => config !== undefined && config.secretsPath !== stem)) return [];

  const folder = reader.resolve(posix.dirname(stem));
  const own = posix.basename(stem);
  const names = reader.names(folder).filter((name) => name.startsWith(own) && /^[._-]\w/.test(name.slice(own.length)));
  return Promise.all(
    names.slice(0, maxNeighbours).map(async (name): Promise<SecretsNeighbour> => {
      const { path, source } = await reader.peekText(posix.join(folder, name));
      const rest = name.slice(own.length).replace(templateEnd, "");
      const [separator] = rest;
      return {
        path,
        source,
        suffix: rest.slice(1),
        separator: separator === "." || separator === "-" || separator === "_" ? separator : undefined,
        isTemplate: templateEnd.test(name),
        entries: source === undefined ? [] : parseSecrets(source.text),
      };
    }),
  );
}
