// The configuration before the pull request that a run is about, as far as rules need it.

import { Config } from "../config/config.ts";
import type { ConfigFile, Reader } from "../repository/reader.ts";
import { deepMerge, normalizeRoot } from "../yaml/deep-merge.ts";
import { parseYamlFile, rootMap } from "../yaml/document.ts";
import type { MapNode } from "../yaml/nodes.ts";

/** The earlier content of a path in the repository; undefined if it did not exist or is unknown. */
type ReadEarlier = (path: string) => Promise<string | undefined>;

export interface Earlier {
  /** The earlier configs that could be read, by destination (`""` for the base alone). */
  readonly configs: ReadonlyMap<string, Config>;
  /**
   * The files that accessories upload and whose content changed; paths relative to the app, as
   * written in the config.
   */
  readonly changedFiles: ReadonlySet<string>;
}

interface Deployed {
  destination: string | undefined;
  file: ConfigFile | undefined;
  config: Config | undefined;
}

/** More files than any config uploads. */
const maxFiles = 50;

/** Never throws because of the files. */
export async function readEarlier(
  reader: Reader,
  read: ReadEarlier,
  project: { config: ConfigFile; variants: readonly Deployed[] },
): Promise<Earlier> {
  const base = await earlierRoot(project.config.path, read);
  const configs = new Map<string, Config>();
  for (const { destination, file } of base === undefined ? [] : project.variants) {
    const overrides = file === undefined ? undefined : await earlierRoot(file.path, read);
    if (base === undefined || (file !== undefined && overrides === undefined)) continue;
    configs.set(destination ?? "", new Config(overrides === undefined ? base : deepMerge(base, overrides)));
  }

  const locals = [...new Set(project.variants.flatMap(({ config }) => config?.uploads ?? []))].slice(0, maxFiles);
  const changes = await Promise.all(
    locals.map(async (local) => {
      const path = reader.resolve(local);
      const [before, now] = [await read(path), await reader.peek(path)];
      return before !== undefined && now.state === "text" && before !== now.text ? [local] : [];
    }),
  );

  return { configs, changedFiles: new Set(changes.flat()) };
}

async function earlierRoot(path: string, read: ReadEarlier): Promise<MapNode | undefined> {
  const text = await read(path);
  const root = text === undefined ? undefined : rootMap(parseYamlFile(text, path));
  return root === undefined ? undefined : normalizeRoot(root);
}
