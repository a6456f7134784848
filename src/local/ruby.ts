// Finds the runner's Ruby, and checks whether it can run Kamal.

import { failure } from "../catalogue/catalogue.ts";
import { compareGemVersions } from "../text/gem-version.ts";
import { toolEnvironment } from "./child-environment.ts";
import { runTool } from "./run-tool.ts";

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
  const script = "print RUBY_VERSION, ' ', RUBY_PLATFORM";
  const { exitCode, stdout, stderr } = await runTool("ruby", ["-e", script], { env: toolEnvironment("ruby") });
  // A version manager's `ruby` fails if the version that it should start is not installed.
  if (exitCode !== 0) throw new Error(stderr.trim() || `ruby ended with exit code ${exitCode}`);
  const [version, platform] = stdout.trim().split(" ");
  return version === undefined || platform === undefined ? undefined : { version, platform };
}
