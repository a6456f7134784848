import { dockerfile, firstSentence } from "../output/build-step.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { missingLibrary } from "./missing-library.ts";

/** Packages that cannot be installed while the image is built. */
export const buildPackagePatterns: readonly KamalPattern[] = [
  {
    id: "build-lockfile-platform",
    in: ["build"],
    line: /Your bundle only supports platforms .{0,300}|Could not find gems? matching .{1,200} valid for all resolution platforms.{0,300}|but the lockfile doesn't (?:have|include) .{0,60}platform.{0,300}|Could not find \S{1,100}-(?:x86_64|aarch64|arm64)-linux\S{0,20} in (?:any of the sources|locally installed gems).{0,300}/,
    at: dockerfile,
    facts: ([said], _, part) => ({ lockfile: "Gemfile.lock", platform: gemPlatform(part), said: firstSentence(said) }),
  },
  {
    id: "build-lockfile-platform",
    in: ["build"],
    line: /npm (?:ERR!|error) (?:code EBADPLATFORM|notsup .{0,300})|Unsupported platform for .{0,300}|You installed esbuild for another platform.{0,300}|Cannot find (?:module|native binding)\b.{0,20}["'`]?@?[\w./-]{0,80}(?:linux|musl|gnu)[\w./-]{0,40}.{0,300}|npm has a bug related to optional dependencies.{0,300}|Could not load the "sharp" module using the \S{1,40} runtime.{0,300}|invalid ELF header.{0,300}|specified module could not be found.{0,300}\.node/,
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
    line: /You must use Bundler \S{1,20} or greater with this lockfile.{0,300}|[Cc]ould not find '?bundler'? \((?:= )?([\d.]{1,20})\).{0,300}|can't find gem bundler \((?:= )?([\d.]{1,20})\).{0,300}|undefined method [`']untaint'.{0,300}|uninitialized constant DidYouMean::SPELL_CHECKERS.{0,300}|The `?bundler`? gem .{0,100}version .{0,300}(?:lockfile|Gemfile\.lock).{0,300}/,
    facts: ([said, version, other]) => ({ version: version ?? other, said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /The dependencies in your gemfile changed, but the lockfile can't be updated|lockfile can't be updated because frozen mode is set.{0,300}|You are trying to install in deployment mode after changing.{0,300}|Your lockfile does not satisfy dependencies of.{0,300}|Gemfile\.lock.{0,60}(?:is|are) out of date.{0,300}|Unable to write.{0,40}lockfile.{0,40}frozen.{0,300}|The deployment setting requires an? (?:up-to-date )?(?:lockfile|Gemfile\.lock).{0,300}/,
    facts: ({ input: said }) => ({
      ...lock("Gemfile.lock", "Gemfile", "bundle install"),
      missing: /requires a/.test(said),
      said: firstSentence(said),
    }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /Your lockfile needs to be updated, but yarn was run with .{0,300}|YN0028: .{0,3}(The lockfile would have been modified.{0,300})/,
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
    line: /`npm ci` can only install packages when your package\.json and .{0,300}|(?:The )?`npm ci` command can only install with an existing package-lock.{0,300}|npm (?:ERR!|error) cipm can only install.{0,300}/,
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
    line: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|BROKEN_LOCKFILE|LOCKFILE_BREAKING_CHANGE).{0,300}/,
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
    line: /lockfile had changes, but lockfile is frozen.{0,300}|lockfile not found, but lockfile is frozen.{0,300}/,
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
    line: /pyproject\.toml changed significantly since poetry\.lock.{0,300}|poetry\.lock is not (?:up to date|consistent).{0,300}|The lockfile at `uv\.lock` needs to be updated.{0,300}|Unable to find lockfile at `uv\.lock`.{0,300}|Your Pipfile\.lock \(.{1,80}\) is out of date.{0,300}/,
    facts: ([said]) => ({ ...pythonLock(said), missing: /Unable to find/.test(said), said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-lockfile-mismatch",
    in: ["build"],
    line: /the lock file \S{1,300} needs to be updated but --(?:locked|frozen) was passed.{0,300}|missing go\.sum entry.{0,300}|updates to go\.mod needed.{0,300}|[Rr]equired package "[^"]{1,200}" is (?:not present in the lock file|in the lock file as).{0,300}|Your lock file does not contain a compatible set of packages.{0,300}/,
    // Composer says it also if the image lacks a part of PHP.
    unless: /requires PHP extension ext-|requires ext-|your php version \(/,
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
    line: /This project's package\.json defines "packageManager": "[^"]{1,100}"\..{0,300}|Corepack must currently be enabled.{0,300}|This project is configured to use v\S{1,30} of (?:pnpm|yarn).{0,300}/,
    facts: ([said]) => ({ problem: "disabled", said: firstSentence(said) }),
    at: dockerfile,
  },
  {
    id: "build-private-dependency",
    in: ["build"],
    line: /could not read (?:Username|Password) for '([^']{1,300})'.{0,300}|Authentication is required for ([\w.-]{1,200}).{0,300}|Bad username or password for (\S{1,300}).{0,300}|Authentication failed for '([^']{1,300})'.{0,300}|npm (?:ERR!|error) (?:code E401|401 Unauthorized.{0,300}|403 Forbidden - GET .{0,300}|Unable to authenticate.{0,300})|ERR_PNPM_FETCH_40[13].{0,300}|An unexpected error occurred: "\S{1,300}: Request failed \\?"40[13] .{0,300}|YN0041: .{0,300}|401 Client Error.{0,300}|status code 40[13]\b.{0,300}|review your configured GitHub OAuth token.{0,300}|remote: Invalid username or (?:password|token).{0,300}/,
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
    line: /git@([\w.-]{1,200}): Permission denied \(publickey.{0,300}|Permission denied \(publickey\).{0,300}|Host key verification failed.{0,300}/,
    facts: ([said, source]) => ({ source, ssh: true, said: firstSentence(said) }),
    when: (_, __, { step }) => step !== undefined,
    at: dockerfile,
  },
  {
    id: "build-native-extension",
    in: ["build"],
    line: /Failed to build gem native extension.{0,300}|Gem::Ext::BuildError.{0,300}|Failed building wheel for \S{1,100}|gyp ERR! (?:build error|configure error|not found: make|find Python.{0,300})|error: command '[^']{1,100}' failed.{0,300}|pg_config executable not found.{0,300}|mysql_config: not found.{0,300}|failed to run custom build command for `[^`]{1,100}`|linker `cc` not found.{0,300}|C compiler "[^"]{1,60}" not found.{0,300}|fatal error: [\w./+-]{1,100}\.h(?:pp)?: No such file or directory|Package '?[\w.+-]{1,100}'?(?:, required by '[^']{1,100}',)? (?:was )?not found.{0,60}pkg-config.{0,300}|No package '[^']{1,100}' found/,
    facts: ([said], _, part) => ({
      name: packageThatFailed(part),
      library: missingLibrary(part),
      alpine: part.alpine === true,
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
