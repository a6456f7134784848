import { dockerfile, firstSentence, inStep } from "../output/build-step.ts";
import type { KamalPattern } from "../pattern.ts";
import { missingLibrary, packageOfLibrary } from "./missing-library.ts";

/** What is in the way of a step: files that are not copied yet, users, rights, libraries. */
export const buildEnvironmentPatterns: readonly KamalPattern[] = [
  {
    id: "build-gem-not-installed",
    in: ["build"],
    line: /bundler: command not found: ([\w-]{1,100})|Could not find ([\w-]{1,100}?)-\d[\w.]{0,30}(?:-[\w-]{1,30})?(?:, .{0,200})? in (?:any of the sources|locally installed gems).{0,300}|git source (\S{1,200}) is not yet checked out.{0,300}/,
    when: (match, context, part) =>
      inStep(match, context, part) &&
      !/^bundle (?:install|update)|&& bundle install/.test(part.step?.command ?? "") &&
      !/-(?:x86_64|aarch64|arm64)-/.test(match[0]),
    at: dockerfile,
    facts: ([said, ...names]) => ({ gem: names.find((name) => name !== undefined), said: firstSentence(said) }),
  },
  {
    id: "build-native-extension",
    in: ["build"],
    line: /(?:mysql client|sqlite3\.h|libxml2|zlib) is missing.{0,300}|An error occurred while installing ([\w-]{1,100}) \(/,
    when: (_, __, part) => missingLibrary(part) !== undefined,
    at: dockerfile,
    facts: ([said, gem], _, part) => ({
      name:
        gem ??
        part.lines
          .map((line) => /error occurred while installing ([\w-]{1,100}) /.exec(line)?.[1])
          .find((name) => name !== undefined),
      library: missingLibrary(part),
      alpine: part.alpine === true,
      said: firstSentence(said),
    }),
  },
  {
    id: "build-copy-missing",
    in: ["build"],
    line: /Could not locate (Gemfile)|(?:rb_sysopen - |Gemfile`?: )\/?(\.[\w-]{1,30}-version)\b|no such file or directory, open '(?:\/[\w-]{1,40}){0,4}\/(package\.json|package-lock\.json)'|Couldn't find a (package\.json) file|ERR_PNPM_NO_PKG_MANIFEST.{0,20}No (package\.json)|(?:^|: )(?:chmod|cp|chown|mv|cat|ln|install): (?:cannot (?:access|stat|open)|can't (?:stat|open)) '?([\w./-]{1,100}?)'?: No such file|Could not open requirements file: .{0,60}'([\w./-]{1,100})'|Could not open input file: ([\w./-]{1,60})|python3?: can't open file '(?:\/[\w-]{1,40}){0,4}\/([\w.-]{1,60})'|(?:go: )?(go\.mod) file not found|composer\.phar could not find a (composer\.json)|Composer could not find a (composer\.json)|could not find `(Cargo\.toml)`|sh: (?:\d{1,3}: )?(?:\.\/)?((?:bin|script|scripts)\/[\w.-]{1,60}): not found/,
    when: inStep,
    at: dockerfile,
    facts: ([said, ...files]) => ({
      file: files.find((file) => file !== undefined) ?? "a file",
      said: firstSentence(said),
    }),
  },
  {
    id: "build-permission",
    in: ["build"],
    line: /EACCES: permission denied, \w{1,20} '([^']{1,200})'|error while trying to write to `([^`]{1,200})`.{0,300}|Permission denied @ (?:dir_s_mkdir|rb_sysopen|apply2files|rb_file_s_rename) - (\S{1,200})|PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'|mkdir: cannot create directory '?([^']{1,200}?)'?: Permission denied|open (\/\S{1,200}): permission denied/,
    when: inStep,
    at: dockerfile,
    facts: ([said, ...paths]) => ({ path: paths.find((path) => path !== undefined), said: firstSentence(said) }),
  },
  {
    id: "build-user-exists",
    in: ["build"],
    line: /^(?:groupadd|useradd|addgroup|adduser|fatal): .{0,60}(?:already exists|in use|is not unique|already in use).{0,300}|(?:GID|UID|gid|uid) '?\d{1,6}'? (?:already exists|in use|is not unique).{0,300}/,
    when: inStep,
    at: dockerfile,
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-libc",
    in: ["build"],
    line: /version `(?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12}' not found.{0,300}/,
    at: dockerfile,
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-library-missing",
    in: ["build"],
    line: /(?:error while loading shared libraries: |Could not open library '|[Ee]rror loading shared library )(lib[\w.+-]{1,60}|[\w-]{1,30}\.so[\w.]{0,10})|(lib[\w.+-]{1,60}\.so[\w.]{0,20}): cannot open shared object file/,
    at: dockerfile,
    facts: ([said, library, other]) => {
      const name = (library ?? other ?? "").replace(/[:']$/, "");
      return { library: name, debian: packageOfLibrary(name), said: firstSentence(said) };
    },
  },
  {
    id: "build-apt-stale",
    in: ["build"],
    line: /^E: Failed to fetch \S{1,300} {1,3}404 {1,3}Not Found.{0,300}|Unable to fetch some archives, maybe run apt-get update.{0,300}/,
    at: dockerfile,
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-dependency-conflict",
    in: ["build"],
    line: /npm (?:ERR!|error) (?:code )?ERESOLVE.{0,300}/,
    at: dockerfile,
    facts: ([said], _, { lines }) => ({
      manager: "npm",
      said: lines.find((line) => /ERESOLVE (?:unable|could)/.test(line)) ?? said,
    }),
  },
  {
    id: "build-dependency-conflict",
    in: ["build"],
    line: /(?:ERROR: )?(?:Cannot install .{1,300} because these package versions have conflicting dependencies.{0,300}|ResolutionImpossible.{0,300})|version solving (?:has )?failed.{0,300}|Bundler could not find compatible versions for gem.{0,300}|requirements could not be resolved to an installable set of packages.{0,300}|No solution found when resolving dependencies.{0,300}/,
    unless: /your php version|current Ruby version|requires Python|requires-python/,
    at: dockerfile,
    facts: ([said]) => ({ manager: managerOf(said), said: firstSentence(said) }),
  },
  {
    id: "build-script-missing",
    in: ["build"],
    line: /[Mm]issing script: "?([\w:.-]{1,60})"?|ERR_PNPM_NO_SCRIPT.{0,10}Missing script: ([\w:.-]{1,60})|error Command "([\w:.-]{1,60})" not found|Couldn't find a script named "([\w:.-]{1,60})"|error: Script not found "([\w:.-]{1,60})"/,
    when: inStep,
    at: dockerfile,
    facts: ([, ...names]) => ({ name: names.find((name) => name !== undefined) ?? "" }),
  },
  {
    id: "build-lockfile-platform",
    in: ["build"],
    line: /Cannot find the \w{1,40} executable for \S{1,60} in.{0,300}|does not support the \S{1,60} platform.{0,300}/,
    at: dockerfile,
    facts: ([said], _, { lines }) => ({
      lockfile: "Gemfile.lock",
      platform:
        lines
          .map((line) => /\b((?:x86_64|aarch64)-linux(?:-musl|-gnu)?)\b/.exec(line)?.[1])
          .find((name) => name !== undefined) ?? "x86_64-linux",
      said,
    }),
  },
  {
    id: "build-asset-missing",
    in: ["build"],
    line: /FileNotFound: couldn't find file '([^']{1,200})'|(?:The asset|Asset) [`'"]([^`'"]{1,200})[`'"] (?:was not|is not|not) (?:found|present|declared).{0,300}|Specified input file (\S{1,200}) does not exist|Expected to find a manifest file in `([^`]{1,200})`|Missing staticfiles manifest entry for '([^']{1,200})'/,
    when: inStep,
    at: dockerfile,
    facts: ([said, ...assets]) => ({
      asset: assets.find((asset) => asset !== undefined) ?? "a file",
      said: firstSentence(said),
    }),
  },
  {
    id: "build-context-unreadable",
    in: ["build", "runner"],
    line: /error from sender: open ([\w./-]{1,300}): permission denied|(?:can't stat|no permission to read from) '([\w./-]{1,300})'/,
    facts: ([, path, other]) => ({ path: path ?? other ?? "" }),
  },
  {
    id: "build-python-managed",
    in: ["build"],
    line: /externally-managed-environment|This environment is externally managed/,
    at: dockerfile,
    facts: () => ({}),
  },
];

function managerOf(said: string): string {
  if (/Bundler|gem/.test(said)) return "Bundler";
  if (/installable set/.test(said)) return "Composer";
  if (/No solution found/.test(said)) return "uv";
  return /version solving/.test(said) ? "The package manager" : "pip";
}
