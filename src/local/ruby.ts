// The runner's Ruby: which one it is, and whether Kamal runs on it.

import { getExecOutput } from "@actions/exec";
import { failure } from "../catalogue/catalogue.ts";
import { compareGemVersions } from "../text/gem-version.ts";

const oldest = "3.1";

export interface Ruby {
  version: string;
  /** Gems with C extensions are built for it. */
  platform: string;
}

/** Asks for what `findRuby` judges. Rejects when there is no `ruby`; undefined: it started and said nothing. */
export type AskRuby = () => Promise<Ruby | undefined>;

/** @throws Failure `ruby-missing`, `ruby-old`. */
export async function findRuby(ask: AskRuby = askRuby): Promise<Ruby> {
  let ruby: Ruby | undefined;
  try {
    ruby = await ask();
  } catch (error) {
    throw failure("ruby-missing", {}, { cause: error });
  }
  if (ruby === undefined || compareGemVersions(ruby.version, oldest) < 0) {
    throw failure("ruby-old", { version: ruby?.version, oldest });
  }
  return ruby;
}

async function askRuby(): Promise<Ruby | undefined> {
  const { stdout } = await getExecOutput("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: true });
  const [version, platform] = stdout.trim().split(" ");
  return version === undefined || platform === undefined ? undefined : { version, platform };
}
