// The commands of Kamal 2, read from its source (lib/kamal/cli); those of all 2.x versions.

import type { Project } from "../../project/project.ts";
import { isKamal2 } from "../../repository/deploying-kamal.ts";
import { rootMap } from "../../yaml/document.ts";
import { keyName, lookup, type MapNode, type Node, pairsOf } from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";

const subcommands: Readonly<Record<string, readonly string[]>> = {
  accessory: words(
    "boot upload directories reboot start stop restart details exec logs pull_image remove remove_container remove_image remove_service_directory upgrade",
  ),
  app: words(
    "boot start stop details exec containers stale_containers images logs remove live maintenance remove_container remove_containers remove_images remove_app_directory remove_app_directories version",
  ),
  build: words("deliver push pull create remove details dev"),
  lock: words("status acquire release"),
  proxy: words(
    "boot boot_config reboot upgrade start stop restart details logs remove remove_container remove_image remove_proxy_directory",
  ),
  prune: words("all images containers"),
  registry: words("setup remove login logout"),
  secrets: words("fetch extract print"),
  server: words("exec bootstrap"),
};

export const mainCommands: readonly string[] = [
  ...words("setup deploy redeploy rollback details audit config docs init remove upgrade version help tree"),
  ...Object.keys(subcommands),
];

function words(text: string): string[] {
  return text.split(" ");
}

/**
 * The first word that is not a command: `env` in `env push`, `foo` in `app foo`; undefined if
 * Kamal knows them.
 */
export function unknownCommand(
  [command, sub]: readonly { text: string; dynamic: boolean }[],
  aliases: ReadonlySet<string>,
): "command" | "subcommand" | undefined {
  if (command === undefined || !isLiteral(command) || aliases.has(command.text)) return undefined;
  if (!isBeginning(command.text, mainCommands)) return "command";

  const known = Object.hasOwn(subcommands, command.text) ? subcommands[command.text] : undefined;
  if (known === undefined || sub === undefined || !isLiteral(sub)) return undefined;
  return isBeginning(sub.text, [...known, "help"]) ? undefined : "subcommand";
}

/** Options, variables and parts of a usage text are not commands. */
function isLiteral({ text, dynamic }: { text: string; dynamic: boolean }): boolean {
  return !dynamic && /^[a-z][\w-]*$/.test(text);
}

/** Thor accepts the beginning of a command, and `-` for `_`. */
function isBeginning(text: string, commands: readonly string[]): boolean {
  return commands.some((command) => command.startsWith(text.replaceAll("-", "_")));
}

/** The names in `aliases` of all configs in the folder; undefined if they are not all known. */
export const kamalAliases: (project: Project) => ReadonlySet<string> | undefined = memoize((project) => {
  if (rootMap(project.config.document) === undefined) return undefined;
  const found = aliasMaps(project);
  const isKnown = found.every((node) => node.kind === "map" && !node.open);
  return isKnown ? new Set(found.flatMap(pairsOf).flatMap(({ key }) => keyName(key) ?? [])) : undefined;
});

function aliasMaps(project: Project): Node[] {
  const roots: (MapNode | undefined)[] = [
    rootMap(project.config.document),
    ...project.variants.map(({ file }) => rootMap(file?.document)),
    ...project.surroundings.otherConfigs.map(({ document }) => rootMap(document)),
  ];
  return roots.map((root) => lookup(root, "aliases")).filter((node) => node !== undefined);
}

/** The aliases as written in the configs that are linted. */
export function aliasValues(project: Project): Node[] {
  return aliasMaps(project)
    .flatMap(pairsOf)
    .map(({ value }) => value);
}

/** Whether Kamal 1 may run, whose commands differ. */
export const mayBeKamal1: (project: Project) => boolean = memoize((project) => {
  if (!isKamal2(project.kamal.version)) return true;
  const texts = [
    ...project.surroundings.workflows.map(({ document }) => document?.source.text ?? ""),
    project.files.gemfile.source?.text ?? "",
    project.surroundings.scriptFiles.map(({ source }) => source?.text ?? "").join("\n"),
  ];
  return texts.some(
    (text) => /\bkamal\b["']?[ ,:@=]{1,4}(?:-v|--version)?[ ='"~<>:v]{0,8}[01]\.\d/.test(text) || /\bmrsk\b/.test(text),
  );
});
