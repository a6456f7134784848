// The genuine gem files of the tested Kamal, downloaded once, for stand-ins to serve.

import { toolCache } from "../../sandbox/tool-cache.ts";
import { gemsOfKamal, type LockedGem } from "../../src/kamal/gem-table.ts";
import { obtainGems } from "../../src/kamal/obtain-gems.ts";
import { findRuby } from "../../src/local/ruby.ts";
import { testedKamalVersion } from "../../src/repository/deploying-kamal.ts";

export interface KamalGems {
  wanted: readonly LockedGem[];
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
  const wanted = gemsOfKamal(testedKamalVersion, ruby) ?? [];
  const { gems, save } = await obtainGems(wanted, options);
  await save();
  return { wanted, gems };
}
