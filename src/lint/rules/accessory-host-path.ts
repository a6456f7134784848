import { itemsOf, lookup, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryHostPath: Rule = {
  metadata: {
    id: "accessory-host-path",
    severity: "warning",
    title: "Files of the repository reach an accessory by `files`, not by a path that the server does not have",
  },
  *checkConfig({ config }) {
    for (const { name, settings } of config.accessories.all) {
      for (const item of itemsOf(lookup(settings, "volumes"))) {
        if (item.kind !== "scalar") continue;

        const [source = "", target = ""] = item.text.split(":");
        const relative = isRelative(source);
        if (!target.startsWith("/") || !(relative || isConfigFile(source, target))) continue;
        if (isDataDirectory(source)) continue;

        const local = relative ? source.replace(/^\.\//, "") : source;
        yield {
          at: rangeOf(item),
          message: relative
            ? aboutRelative(source)
            : `Nothing puts the file ${source} on the server: without it Docker makes a directory of that name, and \`${name}\` does not start`,
          help: isConfigFile(local, target)
            ? `Let Kamal upload it: below \`files\`, \`- ${relative ? local : "config/…"}:${target}\`.`
            : `Let Kamal make it: below \`directories\`, \`- ${local.split("/").at(-1)}:${target}\`.`,
        };
      }
    }
  },
};

function aboutRelative(source: string): string {
  return source.startsWith(".")
    ? `${source} is looked for on the server, where there is no checkout of the repository: Docker makes an empty directory of that name, or refuses it`
    : `${source} is neither an absolute path nor, with its slash, the name of a volume: Docker refuses it`;
}

/** Relative to the home directory of the SSH user; a name without a slash is a volume. */
function isRelative(source: string): boolean {
  return /^\.{1,2}\//.test(source) || /^[\w-][\w.-]*\/[\w./-]*$/.test(source);
}

/**
 * `./data`, which Docker (since 23) makes in the home directory of the SSH user and keeps there: data is wanted there,
 * not what the repository has. Without the dot Docker refuses it.
 */
function isDataDirectory(source: string): boolean {
  const name = source.split("/").at(-1) ?? "";
  return source.startsWith("./") && !name.includes(".") && !/^\.\/(?:config|\.kamal|docker|db)\//.test(source);
}

/** By both names; what systems have of their own, and what lies in a home directory or below /opt, is left alone. */
function isConfigFile(source: string, target: string): boolean {
  const file = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
  if (/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(source)) return false;
  return file.test(source) && file.test(target);
}
