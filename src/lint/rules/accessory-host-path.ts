import { lookup, rangeOf } from "../../project/nodes.ts";
import { accessoriesOf } from "../data/accessories.ts";
import { itemsOf } from "../data/sections.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const accessoryHostPath: Rule = {
  metadata: {
    id: "accessory-host-path",
    severity: "warning",
    title: "Files of the repository reach an accessory by `files`, not by a path that the server does not have",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of accessoriesOf(config)) {
        for (const item of itemsOf(lookup(node, "volumes"))) {
          if (item.kind !== "scalar") continue;
          const [source = "", target = ""] = item.text.split(":");
          const relative = isRelative(source);
          if (!target.startsWith("/") || !(relative || isConfigFile(source, target))) continue;
          const local = relative ? source.replace(/^\.\//, "") : source;
          yield {
            at: rangeOf(item),
            message: relative
              ? `${source} is looked for on the server, where there is no checkout of the repository: Docker makes an empty directory of that name, or refuses it`
              : `Nothing puts the file ${source} on the server: without it Docker makes a directory of that name, and \`${name}\` does not start`,
            help: isConfigFile(local, target)
              ? `Let Kamal upload it: below \`files\`, \`- ${relative ? local : "config/…"}:${target}\`.`
              : `Let Kamal make it: below \`directories\`, \`- ${local.split("/").at(-1)}:${target}\`.`,
          };
        }
      }
    }
  },
};

/** Relative to the home directory of the SSH user; a name without a slash is a volume. */
function isRelative(source: string): boolean {
  return /^\.{1,2}\//.test(source) || /^[\w-][\w.-]*\/[\w./-]*$/.test(source);
}

/** By both names; what systems have of their own, and what lies in a home directory or below /opt, is left alone. */
function isConfigFile(source: string, target: string): boolean {
  const file = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
  if (/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(source)) return false;
  return file.test(source) && file.test(target);
}
