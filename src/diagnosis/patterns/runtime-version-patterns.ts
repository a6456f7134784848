import { dockerfile, firstSentence } from "../output/build-step.ts";
import type { KamalPattern } from "../pattern.ts";

interface Wording {
  runtime: string;
  line: RegExp;
  /** Groups of `line`. */
  wanted: number;
  found: number;
}

/** How tools say that the base image has another version of the language than the app needs. */
const wordings: readonly Wording[] = [
  {
    runtime: "Ruby",
    line: /Your Ruby version is ([\w.]{1,20}), but your Gemfile specified ([^"]{1,60})/,
    wanted: 2,
    found: 1,
  },
  {
    runtime: "Ruby",
    line: /requires (?:rubygems|ruby) version ([^,(]{1,60}), which is incompatible with the current version, (?:ruby )?([\w.]{1,20})/i,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Ruby",
    line: /requires Ruby version ([^.]{1,30}(?:\.\d{1,3}){0,2})\. The current ruby version is ([\w.]{1,20})/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Ruby",
    line: /(?:rbenv|asdf|ruby-build|mise).{0,30}version [`'"]?([\d.]{3,10})['"]? is not installed/,
    wanted: 1,
    found: 0,
  },
  {
    runtime: "Ruby",
    line: /depends on Ruby (\S{1,30}(?: \S{1,12})?),? .{0,200}current Ruby version is = ?([\d.]{1,12})|current Ruby version \(= ?([\d.]{1,12})\)/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Node",
    line: /The engine "node" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,30})"/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Node",
    line: /^npm (?:ERR!|error) (?:notsup )?(?:Required|Not compatible with your version of node): .{0,10}"?node"?:"?([^"}]{1,60})/,
    wanted: 1,
    found: 0,
  },
  {
    runtime: "Node",
    line: /^npm (?:ERR!|error) code EBADENGINE|^npm (?:ERR!|error) (?:notsup )?Unsupported engine/,
    wanted: 0,
    found: 0,
  },
  {
    runtime: "Node",
    line: /ERR_PNPM_UNSUPPORTED_ENGINE|Expected version: ([^"]{1,40}) Got: v?([\d.]{1,12})/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Node",
    line: /You are using Node\.js v?([\d.]{1,15})\.? .{0,40}(?:requires|Node\.js version) "?(?:Node\.js version )?((?:[\d.+<>=^~|&vx -]|or){1,60})/,
    wanted: 2,
    found: 1,
  },
  {
    runtime: "Node",
    line: /Node\.js (?:version )?v?([\d.]{1,15}) (?:is not supported by|detected\.).{0,60}(?:minimum|upgrade|>=)?.{0,60}/,
    wanted: 0,
    found: 1,
  },
  {
    runtime: "Node",
    line: /(?:crypto\.hash|crypto\$\d\.getRandomValues|structuredClone|Array\.prototype\.toSorted|util\.styleText|\.getOrInsert) is not (?:a function|defined)|does not provide an export named 'styleText'|SyntaxError: Unexpected token '(?:\?\?=|\|\|=)'$/,
    wanted: 0,
    found: 0,
  },
  {
    runtime: "Node",
    line: /This version of pnpm requires at least Node\.js v?([\d.]{1,12})/,
    wanted: 1,
    found: 0,
  },
  {
    runtime: "Node",
    line: /npm v[\d.]{1,12} (?:is known not to run on|does not support) Node\.js v?([\d.]{1,12})/,
    wanted: 0,
    found: 1,
  },
  {
    runtime: "Go",
    line: /go\.mod requires go >= ([\d.]{1,12}\w{0,5}) \(running go ([\d.]{1,12})/,
    wanted: 1,
    found: 2,
  },
  { runtime: "Go", line: /requires go >= ?([\d.]{1,12}\w{0,5}) \(running go ([\d.]{1,12})/, wanted: 1, found: 2 },
  {
    runtime: "Go",
    line: /invalid go version '([\d.]{1,12}\w{0,6})': must match format|module requires Go ([\d.]{1,12})/,
    wanted: 1,
    found: 0,
  },
  { runtime: "Python", line: /requires a different Python: ([\d.]{1,12}) not in '([^']{1,60})'/, wanted: 2, found: 1 },
  {
    runtime: "Python",
    line: /(?:currently activated|Current) Python version \(?([\d.]{1,12})\)? is not (?:supported|allowed) by the project \(([^)]{1,40})\)/,
    wanted: 2,
    found: 1,
  },
  {
    runtime: "Python",
    line: /resolved to Python ([\d.]{1,12}), which is incompatible with the project's Python requirement: `([^`]{1,40})`/,
    wanted: 2,
    found: 1,
  },
  {
    runtime: "Python",
    line: /requires-python.{0,60}([<>=~!]{1,2}\d[\d.]{0,10})|Python version ([\d.]{1,12}) does not satisfy/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "PHP",
    line: /requires php ([^\s]{1,30}(?: \|\| \S{1,20}){0,4}) .{0,20}your php version \(([\d.]{1,12})/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "PHP",
    line: /Composer detected issues in your platform: .{0,60}require a PHP version "([^"]{1,30})"\. You are running ([\d.]{1,12})/,
    wanted: 1,
    found: 2,
  },
  {
    runtime: "Elixir",
    line: /trying to run \S{1,60} on Elixir v([\d.]{1,12}) but it has declared in its mix\.exs file it supports only Elixir (.{1,30})/,
    wanted: 2,
    found: 1,
  },
  {
    runtime: "Rust",
    line: /requires rustc ([\d.]{1,12}).{0,60}(?:currently active|current) rustc version is ([\d.]{1,12})/,
    wanted: 1,
    found: 2,
  },
  { runtime: "Rust", line: /rustc ([\d.]{1,12}) is not supported by the following packages?/, wanted: 0, found: 1 },
  {
    runtime: "Java",
    line: /(?:invalid source release: |invalid target release: |release version )(\d{1,3})\b|class file has wrong version (\d{1,3})\.0/,
    wanted: 1,
    found: 0,
  },
  {
    runtime: ".NET",
    line: /NETSDK1045.{0,60}does not support targeting \.NET (?:Core )?([\d.]{1,6})/,
    wanted: 1,
    found: 0,
  },
];

/** Cargo 1.78 reads version 4 of Cargo.lock. */
const cargoLock: KamalPattern = {
  id: "build-runtime-version",
  in: ["build"],
  line: /failed to parse lock file at: \S{1,200}Cargo\.lock/,
  with: /lock ?file version `?4`? (?:requires|was found)/,
  at: dockerfile,
  facts: ([said]) => ({ runtime: "Rust", wanted: "1.78", found: undefined, said }),
};

const fromWordings: readonly KamalPattern[] = wordings.map(({ runtime, line, wanted, found }) => ({
  id: "build-runtime-version",
  in: ["build"],
  line,
  at: dockerfile,
  facts: (match) => ({
    runtime,
    wanted: wanted === 0 ? undefined : match[wanted]?.trim().replace(/[.,]{1,3}$/, ""),
    found: found === 0 ? undefined : match[found]?.replace(/\.$/, ""),
    said: firstSentence(match.input.trim()),
  }),
}));

export const runtimeVersionPatterns: readonly KamalPattern[] = [
  {
    id: "build-openssl-legacy",
    in: ["build"],
    line: /error:0308010C:digital envelope routines::unsupported|ERR_OSSL_EVP_UNSUPPORTED/,
    at: dockerfile,
    facts: ([said]) => ({ said: firstSentence(said) }),
  },
  cargoLock,
  ...fromWordings,
];
