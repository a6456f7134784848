// Finds the runner's Ruby, and checks whether it can run Kamal.

import { getExecOutput } from "@actions/exec";
import { failure } from "../catalogue/catalogue.ts";
import { compareGemVersions } from "../text/gem-version.ts";

/** The oldest Ruby that can run Kamal. */
const oldest = "3.1";

export interface Ruby {
  version: string;
  /** The platform that gems with C extensions are built for. */
  platform: string;
}

/** Rejects if there is no `ruby`; returns undefined if it started but did not print its version. */
export type DetectRuby = () => Promise<Ruby | undefined>;

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
  const { stdout } = await getExecOutput("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: true });
  const [version, platform] = stdout.trim().split(" ");
  return version === undefined || platform === undefined ? undefined : { version, platform };
}
