import type { FailurePlace } from "../../model/report.ts";
import type { KamalPattern } from "../pattern.ts";
import { quoted } from "./log-facts.ts";

/** `server`: Docker refuses to start the container, or a command in it. */
const places: readonly FailurePlace[] = ["container", "server"];

/** Commands that a container cannot start, as Docker, shells and loaders say it. */
export const entrypointPatterns: readonly KamalPattern[] = [
  {
    id: "entrypoint-crlf",
    in: places,
    line: /env: ['‘"]?\w[\w.-]{0,40}\\r['’"]?|\^M: bad interpreter|\$'\\r': command not found|\\r['’]?: (?:not found|No such file)|: line \d{1,4}: : not found|set: [Ii]llegal option -$|use -\[v\]S to pass options in shebang lines/,
    facts: (match) => ({ name: scriptIn(match.input) ?? "the entrypoint", certain: true, said: quoted(match) }),
  },
  {
    id: "entrypoint-crlf",
    in: ["container"],
    // `#!/bin/sh -e` with a carriage return, which the log does not show.
    line: /^(?:\/usr)?(?:\/bin\/)?(?:ba|da|z)?sh: (?:0: [Ii]llegal option -|-: invalid option|illegal option -|invalid option -- )['‘]?\\?r?['’]?$/,
    facts: (match) => ({
      name: "The entrypoint of the image (often bin/docker-entrypoint)",
      certain: true,
      said: quoted(match),
    }),
  },
  {
    id: "entrypoint-crlf",
    in: places,
    // A script that is there; a binary would lack its loader.
    line: /exec:? "?(\S{0,200}(?:entrypoint\S{0,40}|\.(?:sh|rb|py|bash)|\/bin\/(?:jobs|rails|start|boot|server\.sh)))"?: (?:no such file or directory|No such file or directory)/i,
    unless: /OCI runtime|executable file not found/,
    facts: (match) => ({ name: match[1] ?? "", certain: false, said: quoted(match) }),
  },
  {
    id: "entrypoint-crlf",
    in: ["container"],
    // Docker 20.
    line: /exec user process caused:? "?no such file or directory/,
    facts: (match) => ({ name: "of the entrypoint", certain: false, said: quoted(match) }),
  },
  {
    id: "entrypoint-not-executable",
    in: places,
    line: /exec:? "?(\S{1,200}?)"?: permission denied/,
    facts: (match) => ({ name: match[1] ?? "", said: quoted(match) }),
  },
  {
    id: "entrypoint-not-executable",
    in: ["container"],
    line: /(?:^|: )(?:\d{1,4}: )?(?:exec: )?(\.?\/\S{1,200}): Permission denied$|sh: \d{1,4}: ([\w.-]{1,60}): Permission denied$|exec user process caused:? "?permission denied/,
    facts: (match) => ({ name: match[1] ?? match[2] ?? "bin/docker-entrypoint", said: quoted(match) }),
  },
  {
    id: "entrypoint-missing",
    in: places,
    line: /exec: "([^"]{1,200})": (?:executable file not found in \$PATH|stat \S{1,200}: no such file or directory|no such file or directory)/,
    facts: missingProgram,
  },
  {
    id: "entrypoint-missing",
    in: ["server"],
    line: /Error response from daemon: (?:no command specified|No command specified)/,
    facts: (match) => ({ name: "", problem: "none", said: quoted(match) }),
  },
  {
    id: "app-libc",
    in: places,
    line: /exec "?(\S{1,200}?)"?: no such file or directory/,
    facts: (match) => ({ name: match[1] ?? "", problem: "not-found", said: quoted(match) }),
  },
  {
    id: "app-libc",
    in: places,
    line: /version [`']GLIBC(?:XX)?_[\d.]{1,10}' not found/,
    facts: (match) => ({
      name: /^([^\s:]{1,200}): /.exec(match.input)?.[1] ?? "The program",
      problem: "old-glibc",
      said: quoted(match),
    }),
  },
  {
    id: "app-libc",
    in: places,
    line: /Error loading shared library (ld-linux-\S{1,40}|libc\.so\.6|ld-musl-\S{1,40}|libgcc_s\.so\.1|libresolv\.so\.2)|Error relocating (\S{1,200}): \S{1,100}: symbol not found|(ld-linux-x86-64\.so\.2|ld-musl-x86_64\.so\.1|libc\.musl-\S{1,30}): (?:cannot open shared object file|No such file)/,
    facts: (match) => ({
      name:
        /needed by ([^)]{1,200})\)/.exec(match.input)?.[1] ??
        match.slice(1).find((text) => text !== undefined) ??
        "A library",
      problem: "musl",
      said: quoted(match),
    }),
  },
  {
    id: "app-prisma-engine",
    in: places,
    line: /[Qq]uery [Ee]ngine for runtime ["']([\w.-]{1,60})["']|Query engine library for current platform ["']([\w.-]{1,60})["']|Unable to find Query [Ee]ngine|could not locate the Query Engine/,
    facts: (match) => ({ target: match[1] ?? match[2], said: quoted(match) }),
  },
  {
    id: "app-library-missing",
    in: places,
    line: /(?:^|[\s:'"(])(lib[\w.+-]{1,60}\.so(?:\.[\d.]{1,20})?)['"]?: cannot open shared object file|Error loading shared library (lib[\w.+-]{1,60}\.so[\d.]{0,20})|Could not open library '([\w.+-]{1,60})'|Unable to load (?:dynamic|shared) library '(lib[\w.+-]{1,60})'/,
    facts: (match) => {
      const name = match.slice(1).find((text) => text !== undefined) ?? "";
      return { name, packages: packagesOf(name), said: quoted(match) };
    },
  },
  {
    id: "app-library-missing",
    in: places,
    line: /libpq library not found|no pq wrapper available/,
    facts: (match) => ({ name: "libpq", packages: "libpq5", said: quoted(match) }),
  },
  {
    id: "app-script-missing",
    in: places,
    line: /Missing script: ?["']?([\w:.-]{1,60})|Script not found ["']([\w:.-]{1,60})|error Command "([\w:.-]{1,60})" not found|ERR_PNPM_NO_SCRIPT.{0,20}Missing script: ([\w:.-]{1,60})|Couldn't find a script named "([\w:.-]{1,60})"/,
    facts: (match) => ({ name: match.slice(1).find((text) => text !== undefined) ?? "", said: quoted(match) }),
  },
  {
    id: "app-script-missing",
    in: ["container"],
    line: /Couldn't find a package\.json file|ENOENT: no such file or directory, open '[^']{0,200}\/package\.json'|Could not read package\.json/,
    facts: (match) => ({ name: "start", said: quoted(match) }),
  },
  {
    id: "entrypoint-missing",
    in: ["container"],
    line: /^(?:\S{1,100}: )?(?:line \d{1,4}: |\d{1,4}: )?(?:exec: )?([\w./@-]{1,200}): (?:command )?not found$|env: (?:can't execute )?['‘"]?([\w./-]{1,100})['’"]?: No such file or directory|exec: ([\w./-]{1,200}): not found/,
    facts: missingProgram,
  },
  {
    id: "entrypoint-missing",
    in: ["container"],
    line: /python[\d.]{0,5}: can't open file '([^']{1,200})': \[Errno 2\]|(?:\/bin\/)?(?:ba|da)?sh: (?:\d{1,4}: )?(?:can't open |cannot open )'?([\w./-]{1,200})'?|ruby: No such file or directory -- (\S{1,200})|Could not open input file: (\S{1,200})/,
    facts: missingProgram,
  },
  {
    id: "entrypoint-missing",
    in: ["container"],
    line: /make sure that `([\w-]{1,40})` is installed in your PATH|No such file or directory - ([\w-]{1,40})\b(?! ?\/)/,
    rank: "likely",
    facts: missingProgram,
  },
  {
    id: "app-file-missing",
    in: ["container"],
    line: /No such file or directory @ \w{1,30} - (\S{1,300})|ENOENT: no such file or directory, (?:open|stat|lstat|scandir|access) '([^']{1,300})'|FileNotFoundError: \[Errno 2\] No such file or directory: '([^']{1,300})'|\bopen (\S{1,300}): no such file or directory|java\.io\.FileNotFoundException: (\S{1,300})|include\((\S{1,300})\): [Ff]ailed to open stream: No such file/,
    rank: "likely",
    facts: (match) => ({ path: match.slice(1).find((text) => text !== undefined) ?? "", said: quoted(match) }),
  },
  {
    id: "app-cpu",
    in: places,
    line: /Illegal instruction|CPU does not support x86-64-v\d|requires a CPU with AVX|Unsupported CPU: Prebuilt binaries|require v2 microarchitecture|SIGILL/,
    facts: (match) => ({ said: quoted(match) }),
  },
];

function missingProgram(match: RegExpExecArray) {
  const name = match.slice(1).find((text) => text !== undefined) ?? "";
  const isPath = name.includes("/") || /\.(?:py|rb|sh|js|php)$/.test(name);
  return { name, problem: isPath ? ("file" as const) : ("program" as const), said: quoted(match) };
}

function scriptIn(text: string): string | undefined {
  return /(\/[\w./-]{1,200})(?:\^M)?: /.exec(text.replace(/^\/usr\/bin\/env: /, ""))?.[1];
}

/** The Debian packages of libraries that Ruby, Node and Python apps often need. */
const packages: readonly (readonly [RegExp, string])[] = [
  [/vips/, "libvips"],
  [/libpq/, "libpq5"],
  [/mariadb|mysqlclient/, "default-libmysqlclient-dev"],
  [/sqlite3/, "libsqlite3-0"],
  [/Magick/i, "imagemagick"],
  [/jemalloc/, "libjemalloc2"],
  [/libGL\b|libgthread|libglib/, "libgl1 libglib2.0-0"],
  [/libyaml/, "libyaml-0-2"],
  [/libcurl/, "libcurl4"],
  [/libxml2/, "libxml2"],
  [/libgomp/, "libgomp1"],
  [/nss3|libatk|libX11|libgbm/, "chromium"],
  [/libffi/, "libffi8"],
  [/libsodium/, "libsodium23"],
  [/libicu/, "libicu-dev"],
];

function packagesOf(library: string): string | undefined {
  return packages.find(([pattern]) => pattern.test(library))?.[1];
}
