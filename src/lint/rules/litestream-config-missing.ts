import { configPathOf } from "../../app/litestream.ts";
import { mountOf } from "../../app/mounts.ts";
import { accessoryFiles } from "../../project/surroundings.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { type LitestreamAccessory, litestreamAccessories } from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamConfigMissing: Rule = {
  metadata: {
    id: "litestream-config-missing",
    severity: "error",
    title: "The Litestream accessory replicates, with a configuration file that it gets",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const accessory of litestreamAccessories(project, config)) {
        const problem = judge(accessory);
        if (problem !== undefined) yield problem;
      }
    }
  },
};

function judge({ name, node, image, mounts }: LitestreamAccessory): Problem | undefined {
  // An image of one's own can bring a command and a file.
  if (!/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(image)) return undefined;
  if (lookup(lookup(node, "options"), "entrypoint") !== undefined) return undefined;
  const cmd = lookup(node, "cmd");
  if (cmd === undefined) {
    return {
      at: rangeOf(lookup(node, "image") ?? node),
      message: `\`${name}\` has no \`cmd\`: Litestream prints its help and stops, again and again`,
      help: "Add `cmd: replicate`.",
    };
  }
  if (cmd.kind !== "scalar" || !/\breplicate\b/.test(cmd.text)) return undefined;
  const path = configPathOf(cmd.text);
  const files = lookup(node, "files");
  if (path === undefined || !mounts.complete || mountOf(mounts, path) !== undefined) return undefined;
  if (files?.kind === "unknown" || (files?.kind === "list" && files.open)) return undefined;
  const uploaded = accessoryFiles(node);
  if (uploaded.some(({ remote }) => remote === undefined || remote === path)) return undefined;
  const other = uploaded.find(({ remote }) => remote?.includes("litestream"));
  return {
    at: rangeOf(other?.node ?? cmd),
    message: `Litestream reads ${path}, and nothing puts a file there: it stops (config file not found), so nothing is backed up`,
    help:
      other === undefined
        ? `Add \`files: ["config/litestream.yml:${path}"]\` to the accessory.`
        : `Upload it as ${path}, or write \`cmd: replicate -config ${other.remote}\`.`,
  };
}
