// The genuine gem files of the tested Kamal, downloaded once, for stand-ins to serve.

import { gemsOfKamal } from "../src/kamal/gem-table.ts";
import { obtainGems } from "../src/kamal/obtain-gems.ts";
import { findRuby, type Ruby } from "../src/local/ruby.ts";
import { testedKamalVersion } from "../src/repository/deploying-kamal.ts";
import { toolCache } from "./tool-cache.ts";

export interface KamalGems {
  ruby: Ruby;
  /** By the name of the gem: `thor-1.5.0`. */
  gems: ReadonlyMap<string, Buffer>;
}

export async function kamalGems(): Promise<KamalGems> {
  const ruby = await findRuby();
  const { signal } = new AbortController();
  const options = {
    version: testedKamalVersion,
    ruby,
    toolCache: toolCache(),
    signal,
    log: () => {},
    notice: () => {},
  };
  const obtained = await obtainGems(gemsOfKamal(testedKamalVersion, ruby) ?? [], options);
  await obtained.save();
  return { ruby, gems: obtained.gems };
}
