// The Kamal that a workflow installs with `gem install kamal -v 2.2.2`.

import type { ConfigFile } from "../repository/reader.ts";
import { shellCommands } from "../text/shell-commands.ts";
import { runTexts } from "./script-sources.ts";

/**
 * The only exact 2.x version that workflows and local actions install; undefined if there are
 * several, or if this action deploys, which brings its own.
 */
export function workflowKamal(files: readonly ConfigFile[]): string | undefined {
  const texts = files.map(({ document }) => document?.source.text ?? "");
  if (texts.some((text) => /kamal-action(?:\/|@)/.test(text))) return undefined;

  const versions = new Set(
    runTexts(files)
      .filter((text) => text.includes("kamal") && /\bgem\b/.test(text))
      .flatMap((text) => shellCommands(text))
      .flatMap(({ words }) => installedVersion(words.map((word) => word.text))),
  );
  const [version, ...others] = versions;
  return version !== undefined && others.length === 0 && /^2(?:\.\d{1,3}){2}$/.test(version) ? version : undefined;
}

function installedVersion(words: readonly string[]): string[] {
  const start = words.indexOf("gem");
  const [command, ...rest] = start === -1 ? [] : words.slice(start + 1);
  const kamal = rest.find((word) => word === "kamal" || word.startsWith("kamal:"));
  if ((command !== "install" && command !== "i") || kamal === undefined) return [];

  const option = rest.findIndex((word) => word === "-v" || word === "--version");
  const joined = rest.find((word) => word.startsWith("--version="))?.slice("--version=".length);
  // Without a version, it is the newest one.
  return [kamal.split(":")[1] ?? joined ?? (option === -1 ? "newest" : (rest[option + 1] ?? ""))];
}
