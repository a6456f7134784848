import { textSetting, valueOr } from "../../config/setting.ts";
import { isBlank, lookup, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const builderCacheUnused: Rule = {
  metadata: {
    id: "builder-cache-unused",
    severity: "warning",
    title: "`builder/cache` has a setting that Kamal ignores",
  },
  *checkConfig({ config }) {
    const cache = lookup(lookup(config.root, "builder"), "cache");
    if (cache?.kind !== "map") return;

    const type = valueOr(textSetting(cache, "builder/cache/type"), "");
    if (type === "" && cache.pairs.length > 0) {
      yield {
        at: rangeOf(cache),
        message: "Without `type`, Kamal builds without a cache and ignores the other settings here",
        help: "Add `type: registry` or `type: gha`.",
      };
    }

    const image = lookup(cache, "image");
    if (type !== "gha" || image === undefined || isBlank(image)) return;

    yield {
      at: rangeOf(image),
      message: "Kamal uses `image` only for a cache in a registry, but `type: gha` keeps it at GitHub",
      help: "Remove `image`, or write `type: registry`.",
    };
  },
};
