import { dockerfile, firstSentence } from "./build-step.ts";
import { missingLibrary } from "./missing-library.ts";
import type { OutputPart } from "./output-part.ts";
import type { KamalPattern } from "./pattern.ts";

/** Packages that cannot be installed while the image is built. */
export const buildPackagePatterns: readonly KamalPattern[] = [
  {
    id: "build-lockfile-platform",
    in: ["build"],
    line: /Your bundle only supports platforms .*|Could not find gems? matching .{1,200} valid for all resolution platforms.*|.{0,200}but the lockfile doesn't (?:have|include) .{0,60}platform.*|Could not find \S{1,100}-(?:x86_64|aarch64|arm64)-linux\S{0,20} in (?:any of the sources|locally installed gems).*/,
    at: dockerfile,
    facts: ([said], _, part) => ({ lockfile: "Gemfile.lock", platform: gemPlatform(part), said: firstSentence(said) }),
  },
  {
    id: "build-lockfile-platform",
    in: ["build"],
    line: /npm (?:ERR!|error) (?:code EBADPLATFORM|notsup .*)|Unsupported platform for .*|You installed esbuild for another platform.*|Cannot find (?:module|native binding)\b.{0,20}["'`]?@?[\w./-]{0,80}(?:linux|musl|gnu)[\w./-]{0,40}.*|npm has a bug related to optional dependencies.*|Could not load the "sharp" module using the \S{1,40} runtime.*|invalid ELF header.*|specified module could not be found.*\.node/,
    when: (found) => !/\bwarn\b/i.test(found.input) && !/EBADENGINE|engine/i.test(found[0]),
    at: dockerfile,
    facts: ([said], _, { lines, step }) => ({
      lockfile: nodeLockfile(lines, step?.command),
      platform: "linux",
      said: firstSentence(said),
    }),
  },
  {
    id: "build-bundler-version",
    in: ["build"],
    line: /You must use Bundler \S{1,20} or greater with this lockfile.*|[Cc]ould not find '?bundler'? \((?:= )?([\d.]{1,20})\).*|can't find gem bundler \((?:= )?([\d.]{1,20})\).*|undefined method [`']untaint'.*|uninitialized constant DidYouMean::SPELL_CHECKERS.*|The `?bundler`? gem .{0,100}version .*(?:lockfile|Gemfile\.lock).*/,
    facts: ([said, version, other]) => ({ version: version ?? other, said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /.{0,200}lockfile can't be updated because frozen mode is set.*|You are trying to install in deployment mode after changing.*|Your lockfile does not satisfy dependencies of.*|.{0,100}Gemfile\.lock.{0,60}(?:is|are) out of date.*|Unable to write.{0,40}lockfile.{0,40}frozen.*|The deployment setting requires an? (?:up-to-date )?(?:lockfile|Gemfile\.lock).*/,
    facts: ([said]) => ({
      ...lock("Gemfile.lock", "Gemfile", "bundle install"),
      missing: /requires a/.test(said),
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /Your lockfile needs to be updated, but yarn was run with .*|YN0028: .{0,3}(The lockfile would have been modified.*)/,
    facts: ([said, berry]) => ({
      ...lock("yarn.lock", "package.json", "yarn install"),
      missing: false,
      said: firstSentence(berry ?? said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /`npm ci` can only install packages when your package\.json and .*|(?:The )?`npm ci` command can only install with an existing package-lock.*|npm (?:ERR!|error) cipm can only install.*/,
    facts: ([said]) => ({
      ...lock("package-lock.json", "package.json", "npm install"),
      missing: /existing package-lock/.test(said),
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|BROKEN_LOCKFILE|LOCKFILE_BREAKING_CHANGE).*/,
    facts: ([said]) => ({
      ...lock("pnpm-lock.yaml", "package.json", "pnpm install"),
      missing: /NO_LOCKFILE/.test(said),
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /lockfile had changes, but lockfile is frozen.*|lockfile not found, but lockfile is frozen.*/,
    facts: ([said]) => ({
      ...lock("bun.lock", "package.json", "bun install"),
      missing: /not found/.test(said),
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /pyproject\.toml changed significantly since poetry\.lock.*|poetry\.lock is not (?:up to date|consistent).*|The lockfile at `uv\.lock` needs to be updated.*|Unable to find lockfile at `uv\.lock`.*|Your Pipfile\.lock \(.{1,80}\) is out of date.*/,
    facts: ([said]) => ({ ...pythonLock(said), missing: /Unable to find/.test(said), said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /the lock file \S{1,300} needs to be updated but --(?:locked|frozen) was passed.*|missing go\.sum entry.*|updates to go\.mod needed.*|[Rr]equired package "[^"]{1,200}" is (?:not present in the lock file|in the lock file as).*|Your lock file does not contain a compatible set of packages.*/,
    // Composer says it also if the image lacks a part of PHP.
    unless: /requires PHP extension ext-|requires ext-/,
    facts: ([said]) => ({ ...otherLock(said), missing: false, said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-corepack",
    in: ["build"],
    line: /Cannot find matching keyid|(?:Error when performing the request|signature verification failed).{0,300}corepack/i,
    facts: ([said]) => ({ problem: "keys", said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-corepack",
    in: ["build"],
    line: /This project's package\.json defines "packageManager": "[^"]{1,100}"\..*|Corepack must currently be enabled.*|This project is configured to use v\S{1,30} of (?:pnpm|yarn).*/,
    facts: ([said]) => ({ problem: "disabled", said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-private-dependency",
    in: ["build"],
    line: /could not read (?:Username|Password) for '([^']{1,300})'.*|Authentication is required for ([\w.-]{1,200}).*|Bad username or password for (\S{1,300}).*|Authentication failed for '([^']{1,300})'.*|npm (?:ERR!|error) (?:code E401|401 Unauthorized.*|403 Forbidden - GET .*|Unable to authenticate.*)|ERR_PNPM_FETCH_40[13].*|An unexpected error occurred: "\S{1,300}: Request failed \\?"40[13] .*|YN0041: .*|401 Client Error.*|status code 40[13]\b.*|review your configured GitHub OAuth token.*|remote: Invalid username or (?:password|token).*/,
    facts: ([said, ...sources]) => ({
      source: sources.find((source) => source !== undefined)?.replace(/\.$/, ""),
      ssh: false,
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-private-dependency",
    in: ["build"],
    line: /git@([\w.-]{1,200}): Permission denied \(publickey.*|Permission denied \(publickey\).*|Host key verification failed.*/,
    facts: ([said, source]) => ({ source, ssh: true, said: firstSentence(said) }),
    when: (_, __, { step }) => step !== undefined,
    at: dockerfile,
  },
  {
    id: "build-native-extension",
    in: ["build"],
    line: /Failed to build gem native extension.*|Gem::Ext::BuildError.*|Failed building wheel for \S{1,100}|gyp ERR! (?:build error|configure error|not found: make|find Python.*)|error: command '[^']{1,100}' failed.*|pg_config executable not found.*|mysql_config: not found.*|failed to run custom build command for `[^`]{1,100}`|linker `cc` not found.*|C compiler "[^"]{1,60}" not found.*|fatal error: [\w./+-]{1,100}\.h(?:pp)?: No such file or directory|Package '?[\w.+-]{1,100}'?(?:, required by '[^']{1,100}',)? (?:was )?not found.{0,60}pkg-config.*|No package '[^']{1,100}' found/,
    facts: ([said], _, part) => ({
      name: packageThatFailed(part),
      library: missingLibrary(part),
      said: firstSentence(part.lines[explanation(part) ?? -1] ?? said).replace(/\.{3} /, ": "),
    }),
    shows: explanation,
    at: dockerfile,
  },
];

/** What says more than that an extension failed. */
const explains =
  /fatal error: [\w./+-]{1,100}\.h|is missing|are missing|not found|Can't find the|checking for .{1,60}\.\.\. no$|You have to install|command not found|No such file/;

function explanation({ lines }: OutputPart): number | undefined {
  const index = lines.findIndex((line) => explains.test(line));
  return index === -1 ? undefined : index;
}

function lock(lockfile: string, manifest: string, command: string) {
  return { lockfile, manifest, command };
}

function pythonLock(said: string) {
  if (/uv\.lock/.test(said)) return lock("uv.lock", "pyproject.toml", "uv lock");
  return /Pipfile/.test(said)
    ? lock("Pipfile.lock", "Pipfile", "pipenv lock")
    : lock("poetry.lock", "pyproject.toml", "poetry lock");
}

function otherLock(said: string) {
  if (/go\.(?:sum|mod)/.test(said)) return lock("go.sum", "go.mod", "go mod tidy");
  return /package/i.test(said)
    ? lock("composer.lock", "composer.json", "composer update --lock")
    : lock("Cargo.lock", "Cargo.toml", "cargo update --workspace");
}

/** As Bundler names it. Its message can be broken over several lines. */
function gemPlatform({ lines, platform }: OutputPart): string {
  const named = lines
    .map((line) => /\b((?:x86_64|aarch64)-linux(?:-musl|-gnu)?)\b/.exec(line)?.[1])
    .find((name) => name !== undefined);
  return named ?? (platform === "linux/arm64" ? "aarch64-linux" : "x86_64-linux");
}

function nodeLockfile(lines: readonly string[], command = ""): string {
  const text = [command, ...lines.slice(0, 40)].join("\n");
  if (/pnpm/.test(text)) return "pnpm-lock.yaml";
  if (/yarn/.test(text)) return "yarn.lock";
  return /\bbun\b/.test(text) ? "bun.lock" : "package-lock.json";
}

function packageThatFailed({ lines }: OutputPart): string | undefined {
  return lines
    .map((line) =>
      /An error occurred while installing ([\w-]{1,100}) |Failed building wheel for ([\w.-]{1,100})|custom build command for `([\w-]{1,100}) /.exec(
        line,
      ),
    )
    .map((found) => found?.[1] ?? found?.[2] ?? found?.[3])
    .find((name) => name !== undefined);
}
