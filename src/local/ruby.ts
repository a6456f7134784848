// Finds the runner's Ruby, and checks whether it can run Kamal.

import { failure } from "../catalogue/catalogue.ts";
import { isRecord } from "../model/is-record.ts";
import { compareGemVersions } from "../text/gem-version.ts";
import { parseJson } from "../text/parse-json.ts";
import { toolEnvironment } from "./child-environment.ts";
import { runTool } from "./run-tool.ts";

/** The oldest Ruby that can run Kamal. */
const oldest = "3.1";

export interface Ruby {
  version: string;
  /** Names of the gems that are part of Ruby. */
  defaultGems: readonly string[];
  /** Where `gem` downloads from on this machine: what its .gemrc says, or else RubyGems itself. */
  sources: readonly string[];
  /** Where RubyGems downloads from unless a .gemrc says otherwise. */
  defaultSource: string;
}

/** Rejects if there is no `ruby`; returns undefined if it started but did not print its facts. */
export type DetectRuby = () => Promise<Ruby | undefined>;

const announcement = "kamal-action: ruby ";

/** A Ruby program that prints a line for `readAnnouncement`. */
export const announceScript = `require "json"
specifications = Dir.exist?(Gem.default_specifications_dir) ? Dir.children(Gem.default_specifications_dir) : []
puts "${announcement}" + JSON.generate(
  "version" => RUBY_VERSION,
  "defaultGems" => specifications.filter_map { |file| file[/\\A(.+)-[^-]+\\.gemspec\\z/, 1] },
  "sources" => Gem.sources.map(&:to_s),
  "defaultSource" => Gem.default_sources.first
)
`;

/** The facts in a line of Ruby's output; undefined if it is another line. */
export function readAnnouncement(line: string): Ruby | undefined {
  if (!line.startsWith(announcement)) return undefined;

  const facts = parseJson(line.slice(announcement.length));
  if (!isRecord(facts)) return undefined;

  const { version, defaultGems, sources, defaultSource } = facts;
  if (typeof version !== "string" || typeof defaultSource !== "string") return undefined;
  return { version, defaultGems: strings(defaultGems), sources: strings(sources), defaultSource };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** @throws Failure `ruby-missing`, `ruby-old`. */
export async function findRuby(detect: DetectRuby = detectRuby): Promise<Ruby> {
  let ruby: Ruby | undefined;
  try {
    ruby = await detect();
  } catch (error) {
    throw failure("ruby-missing", {}, { cause: error });
  }
  if (ruby === undefined || compareGemVersions(ruby.version, oldest) < 0) {
    throw failure("ruby-old", { version: ruby?.version, oldest });
  }

  return ruby;
}

async function detectRuby(): Promise<Ruby | undefined> {
  const options = { env: toolEnvironment("ruby") };
  const { exitCode, stdout, stderr } = await runTool("ruby", ["-e", announceScript], options);
  // A version manager's `ruby` fails if the version that it should start is not installed.
  if (exitCode !== 0) throw new Error(stderr.trim() || `ruby ended with exit code ${exitCode}`);

  return stdout
    .split("\n")
    .map(readAnnouncement)
    .find((ruby) => ruby !== undefined);
}
