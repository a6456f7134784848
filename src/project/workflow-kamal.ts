// The Kamal that a workflow installs with `gem install kamal -v 2.2.2`.

import type { ConfigFile } from "../repository/reader.ts";
import { shellCommands } from "../text/shell-commands.ts";
import { runTexts } from "./script-sources.ts";

/**
 * The only exact 2.x version that workflows and local actions install, or the Kamal 1 that all of
 * them do (`~> 1.9`); undefined if there are several, or if this action deploys, which brings its
 * own.
 */
export function workflowKamal(files: readonly ConfigFile[]): string | undefined {
  const texts = files.map(({ document }) => document?.source.text ?? "");
  if (texts.some((text) => /kamal-action(?:\/|@)/.test(text))) return undefined;

  const versions = new Set(
    runTexts(files)
      .filter((text) => text.includes("kamal") && /\bgem\b/.test(text))
      .flatMap((text) => shellCommands(text))
      .flatMap(({ words }) => installedKamal(words.map((word) => word.text))),
  );
  const [version, ...others] = versions;
  if (version === undefined) return undefined;
  if (others.length === 0 && /^2(?:\.\d{1,3}){2}$/.test(version)) return version;

  const former = [...versions].map(kamal1Of);
  return former.every((each) => each !== undefined) ? former[0] : undefined;
}

/** The version in a requirement that only Kamal 1 meets: `~> 1.9.2`, `1.8`, `< 2`. */
export function kamal1Of(requirement: string): string | undefined {
  if (/^<\s{0,3}2(?:\.0){0,2}$/.test(requirement)) return "1";
  return /^(?:~>|<=|=)?\s{0,3}v?([01](?:\.\d{1,3}){0,2})$/.exec(requirement)?.[1];
}

/** The requirements of `gem install kamal` among the words of a command; `newest` without one. */
export function installedKamal(words: readonly string[]): string[] {
  const start = words.indexOf("gem");
  const [command, ...rest] = start === -1 ? [] : words.slice(start + 1);
  const kamal = rest.find((word) => word === "kamal" || word.startsWith("kamal:"));
  if ((command !== "install" && command !== "i") || kamal === undefined) return [];

  const option = rest.findIndex((word) => word === "-v" || word === "--version");
  const joined = rest.find((word) => word.startsWith("--version="))?.slice("--version=".length);
  return [kamal.split(":")[1] ?? joined ?? (option === -1 ? "newest" : (rest[option + 1] ?? ""))];
}
