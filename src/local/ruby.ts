// The runner's Ruby: which one it is, and whether Kamal runs on it.

import { getExecOutput } from "@actions/exec";
import { Failure } from "../model/failure.ts";
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
  const fix =
    "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).";
  let ruby: Ruby | undefined;
  try {
    ruby = await ask();
  } catch (error) {
    const cause = "Kamal is a Ruby program, and `ruby` is not on the PATH.";
    throw new Failure({ id: "ruby-missing", title: "Ruby is missing on the runner", cause, fix }, { cause: error });
  }
  if (ruby === undefined || compareGemVersions(ruby.version, oldest) < 0) {
    const cause = `Kamal 2 needs Ruby ${oldest} or newer; \`ruby\` is ${ruby?.version ?? "of an unknown version"}.`;
    throw new Failure({ id: "ruby-old", title: "Ruby on the runner is too old", cause, fix });
  }
  return ruby;
}

async function askRuby(): Promise<Ruby | undefined> {
  const { stdout } = await getExecOutput("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: true });
  const [version, platform] = stdout.trim().split(" ");
  return version === undefined || platform === undefined ? undefined : { version, platform };
}
