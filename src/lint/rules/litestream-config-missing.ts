import { configPathOf } from "../../app/litestream.ts";
import { mountOf } from "../../app/mounts.ts";
import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { type LitestreamAccessory, litestreamAccessories } from "../facts/database-trail.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamConfigMissing: Rule = {
  metadata: {
    id: "litestream-config-missing",
    severity: "error",
    title: "The Litestream accessory replicates, with a configuration file that it gets",
  },
  *checkConfig(deployed) {
    for (const litestream of litestreamAccessories(deployed)) {
      const problem = judge(litestream);
      if (problem !== undefined) yield problem;
    }
  },
};

function judge({ accessory, image, mounts }: LitestreamAccessory): Problem | undefined {
  const { name, settings, files } = accessory;
  // An image of one's own can bring a command and a file.
  if (!/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(image)) return undefined;
  if (lookup(lookup(settings, "options"), "entrypoint") !== undefined) return undefined;

  const cmd = lookup(settings, "cmd");
  if (cmd === undefined) {
    return {
      at: rangeOf(nodeOf(accessory.image) ?? settings),
      message: `\`${name}\` has no \`cmd\`: Litestream prints its help and stops, again and again`,
      help: "Add `cmd: replicate`.",
    };
  }

  if (cmd.kind !== "scalar" || !/\breplicate\b/.test(cmd.text)) return undefined;
  const path = configPathOf(cmd.text);
  if (path === undefined || !mounts.complete || mountOf(mounts, path) !== undefined) return undefined;

  const list = lookup(settings, "files");
  if (list?.kind === "unknown" || (list?.kind === "list" && list.open)) return undefined;
  if (files.some(({ remote }) => remote === undefined || remote === path)) return undefined;

  const other = files.find(({ remote }) => remote?.includes("litestream"));
  return {
    at: rangeOf(other?.node ?? cmd),
    message: `Litestream reads ${path}, and nothing puts a file there: it stops (config file not found), so nothing is backed up`,
    help:
      other === undefined
        ? `Add \`files: ["config/litestream.yml:${path}"]\` to the accessory.`
        : `Upload it as ${path}, or write \`cmd: replicate -config ${other.remote}\`.`,
  };
}
