import { configPathOf, isOfficialLitestream } from "../../app/litestream.ts";
import { mountOf } from "../../app/mounts.ts";
import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { type LitestreamAccessory, litestreamAccessories } from "../facts/litestream-accessories.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamConfigMissing: Rule = {
  metadata: {
    id: "litestream-config-missing",
    severity: "error",
    title: "Litestream accessory has no command or configuration file",
  },
  *checkConfig(deployed) {
    for (const litestream of litestreamAccessories(deployed)) {
      const problem = problemWith(litestream);
      if (problem !== undefined) yield problem;
    }
  },
};

function problemWith({ accessory, image, mounts }: LitestreamAccessory): Problem | undefined {
  const { name, settings, files } = accessory;
  // A custom image can contain its own command and configuration file.
  if (!isOfficialLitestream(image)) return undefined;
  if (lookup(lookup(settings, "options"), "entrypoint") !== undefined) return undefined;

  const cmd = lookup(settings, "cmd");
  if (cmd === undefined) {
    return {
      at: rangeOf(nodeOf(accessory.image) ?? settings),
      message: `\`${name}\` has no \`cmd\`, so Litestream prints its help and exits, and Docker keeps restarting it`,
      help: "Add `cmd: replicate`.",
    };
  }

  if (cmd.kind !== "scalar" || !/\breplicate\b/.test(cmd.text)) return undefined;
  const path = configPathOf(cmd.text);
  if (path === undefined || !mounts.complete || mountOf(mounts, path) !== undefined) return undefined;

  const list = lookup(settings, "files");
  if (list?.kind === "unknown" || (list?.kind === "list" && list.open)) return undefined;
  if (files.some(({ remote }) => remote === undefined || remote === path)) return undefined;

  const misplaced = files.find(({ remote }) => remote?.includes("litestream"));
  return {
    at: rangeOf(misplaced?.node ?? cmd),
    message: `Litestream reads ${path}, but the accessory has no file there, so Litestream stops (config file not found) and nothing is backed up`,
    help:
      misplaced === undefined
        ? `Add \`- config/litestream.yml:${path}\` under the accessory's \`files\`.`
        : `Upload the file as ${path}, or write \`cmd: replicate -config ${misplaced.remote}\`.`,
  };
}
