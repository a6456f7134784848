import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { shellWord } from "../../text/shell-quote.ts";

/**
 * How to lint the config `path` (relative to the repository), in the words of the surface that
 * asked: "set `config-file: config/deploy-admin.yml`".
 */
export function lintElsewhere(project: Project, path: string): string {
  // Kamal runs in the parent of the config's folder.
  const directory = posix.dirname(posix.dirname(path.replace(/(^|\/)config\/deploy\//, "$1config/")));
  const isElsewhere = directory !== project.directory;
  const config = posix.relative(directory, path);
  const isUsual = config === "config/deploy.yml";

  if (project.askedBy === "command-line") {
    return `run \`script/lint ${shellWord(directory)}${isUsual ? "" : ` --config-file ${shellWord(config)}`}\``;
  }

  const inputs = [
    ...(isElsewhere ? [`\`working-directory: ${directory}\``] : []),
    ...(isUsual ? [] : [`\`config-file: ${config}\``]),
  ];
  return `set ${inputs.join(" and ")}`;
}
