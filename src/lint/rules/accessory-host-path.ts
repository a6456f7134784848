import { itemsOf, lookup, rangeOf } from "../../yaml/nodes.ts";
import { isNamedInScripts } from "../facts/server-preparation.ts";
import type { Rule } from "../rule.ts";

export const accessoryHostPath: Rule = {
  metadata: {
    id: "accessory-host-path",
    severity: "warning",
    title: "Accessory mounts a path that does not exist on the server",
  },
  *checkConfig({ project, config }) {
    for (const { name, settings } of config.accessories.all) {
      for (const item of itemsOf(lookup(settings, "volumes"))) {
        if (item.kind !== "scalar") continue;

        const [source = "", target = ""] = item.text.split(":");
        const relative = isRelative(source);
        if (!target.startsWith("/") || !(relative || isConfigFile(source, target))) continue;
        // A hook or workflow that names the path puts the file there.
        if (isDataDirectory(source) || (!relative && isNamedInScripts(project, source))) continue;

        const local = relative ? source.replace(/^\.\//, "") : source;
        yield {
          at: rangeOf(item),
          message: relative
            ? relativePathMessage(source)
            : `Nothing puts the file ${source} on the server, so Docker creates a directory with that name and \`${name}\` does not start`,
          help: isConfigFile(local, target)
            ? `Let Kamal upload it: add \`- ${relative ? local : "config/…"}:${target}\` under \`files\`.`
            : `Let Kamal create it: add \`- ${local.split("/").at(-1)}:${target}\` under \`directories\`.`,
        };
      }
    }
  },
};

function relativePathMessage(source: string): string {
  return source.startsWith(".")
    ? `Docker looks for ${source} on the server, where the repository is not checked out, so it creates an empty directory there or rejects the path`
    : `${source} is not an absolute path, and a volume name cannot contain a slash, so Docker rejects it`;
}

/** A path relative to the home directory of the SSH user. A name without a slash is a volume. */
function isRelative(source: string): boolean {
  return /^\.{1,2}\//.test(source) || /^[\w-][\w.-]*\/[\w./-]*$/.test(source);
}

/**
 * `./data`: Docker 23 and newer creates it in the home directory of the SSH user and keeps it. Such
 * a mount is for data, not for files of the repository. Without the dot, Docker rejects it.
 */
function isDataDirectory(source: string): boolean {
  const name = source.split("/").at(-1) ?? "";
  return source.startsWith("./") && !name.includes(".") && !/^\.\/(?:config|\.kamal|docker|db)\//.test(source);
}

/** Both sides are named like a config file. Paths that every system has are skipped. */
function isConfigFile(source: string, target: string): boolean {
  const file = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
  if (/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(source)) return false;
  return file.test(source) && file.test(target);
}
