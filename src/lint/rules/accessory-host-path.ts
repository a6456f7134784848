import { posix } from "node:path";
import type { ServerFile } from "../../project/server-files.ts";
import { itemsOf, lookup, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryHostPath: Rule = {
  metadata: {
    id: "accessory-host-path",
    severity: "warning",
    title: "Accessory mounts a path that nothing puts on the server",
  },
  *checkConfig({ project, config }) {
    const { serverFiles } = project.surroundings;
    for (const { name, settings } of config.accessories.all) {
      for (const item of itemsOf(lookup(settings, "volumes"))) {
        if (item.kind !== "scalar") continue;

        const [source = "", target = ""] = item.text.split(":");
        if (!target.startsWith("/")) continue;

        const known = serverFiles.find(({ path }) => path === posix.normalize(source));
        const explanation = isRelative(source)
          ? explainRelative({ source, target, known })
          : explainAbsolute({ source, target, known, name });
        if (explanation !== undefined) yield { at: rangeOf(item), ...explanation };
      }
    }
  },
};

interface Mounted {
  source: string;
  target: string;
  known: ServerFile | undefined;
}

type Explanation = Pick<Problem, "message" | "help">;

function explainRelative({ source, target, known }: Mounted): Explanation | undefined {
  if (isDataDirectory(source)) return undefined;

  const local = known?.local ?? source.replace(/^\.\//, "");
  return {
    message: relativePathMessage(source),
    help: isConfigFile(local, target)
      ? `Let Kamal upload it: write \`- ${local}:${target}\` under \`files\` instead.`
      : `Let Kamal create it: write \`- ${local.split("/").at(-1)}:${target}\` under \`directories\` instead${source.startsWith(".") ? `, and move what is in ${source} on the server there first` : ""}.`,
  };
}

function explainAbsolute({ source, target, known, name }: Mounted & { name: string }): Explanation | undefined {
  // Kamal logs in to the registry on the server, which writes this file.
  if (source.endsWith("/.docker/config.json") || known?.mayBePlaced === true) return undefined;

  if (known?.local !== undefined) {
    return {
      message: `Nothing in the repository puts ${known.local} on the server as ${source}: if the file is not there, Docker creates a directory with that name and \`${name}\` does not start, and a change of it never arrives`,
      help: `Let Kamal upload it: write \`- ${known.local}:${target}\` under \`files\` in place of this line, and run \`kamal accessory reboot ${name}\`. Compare it with the file on the server first, which may be a different one.`,
    };
  }

  if (!isConfigFile(source, target)) return undefined;
  return {
    message: `Nothing puts the file ${source} on the server, so Docker creates a directory with that name and \`${name}\` does not start`,
    help: `Let Kamal upload it: add it to the repository, and write \`- config/…:${target}\` under \`files\` in place of this line.`,
  };
}

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
