import { tellingLine } from "../output/evidence.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { matchedLine } from "./matched-line.ts";

/** What a hook printed before it succeeded does not count. */
const ofFailedHook = (_match: unknown, _context: unknown, { decides }: OutputPart) => decides;
const quote = "[‘'\"`]?";

const startPatterns: readonly KamalPattern[] = [
  {
    id: "hook-not-executable",
    in: ["hook"],
    line: new RegExp(
      `^(?:/usr/bin/)?(?:env|sh|bash|exec)(?:: \\d{1,4})?: ${quote}\\S{0,200}\\.kamal/hooks/\\S{1,100}: Permission denied`,
    ),
    when: ofFailedHook,
    at: (_match, _context, part) => ({ file: `.kamal/hooks/${hookOf(part)}`, line: null }),
    facts: (_match, _context, part) => ({ hook: hookOf(part) }),
  },
  {
    id: "hook-interpreter",
    in: ["hook"],
    line: /\/usr\/bin\/env: .{1,100}(?:\\r|\^M|\r)|\^M: bad interpreter|(?:\\r|\^M)['’]?: (?:No such file or directory|command not found)|\$['‘]\\r['’]/,
    when: ofFailedHook,
    at: (_match, _context, part) => ({ file: `.kamal/hooks/${hookOf(part)}`, line: 1 }),
    facts: (_match, _context, part) => ({ hook: hookOf(part), problem: "line-ends" }),
  },
  {
    id: "hook-interpreter",
    in: ["hook"],
    line: /\bExec format error/i,
    when: ofFailedHook,
    at: (_match, _context, part) => ({ file: `.kamal/hooks/${hookOf(part)}`, line: 1 }),
    facts: (_match, _context, part) => ({ hook: hookOf(part), problem: "no-shebang" }),
  },
  {
    id: "hook-interpreter",
    in: ["hook"],
    line: new RegExp(
      `^(?:/usr/bin/)?env: ${quote}(?:\\S{0,200}\\.kamal/hooks/\\S{1,100}|([\\w./+-]{1,100}?))[’'"\`]?: No such file or directory`,
    ),
    when: ofFailedHook,
    at: (_match, _context, part) => ({ file: `.kamal/hooks/${hookOf(part)}`, line: 1 }),
    facts: ([, interpreter], _context, part) => ({ hook: hookOf(part), problem: "missing", interpreter }),
  },
  {
    id: "hook-interpreter",
    in: ["hook"],
    line: /: (\/[\w./+-]{1,100}): bad interpreter: No such file or directory/,
    when: ofFailedHook,
    at: (_match, _context, part) => ({ file: `.kamal/hooks/${hookOf(part)}`, line: 1 }),
    facts: ([, interpreter], _context, part) => ({ hook: hookOf(part), problem: "missing", interpreter }),
  },
];

const contentPatterns: readonly KamalPattern[] = [
  {
    id: "hook-bundle",
    in: ["hook"],
    line: /Could not find .{1,500} in (?:locally installed gems|any of the sources)|Bundler::GemNotFound|Run `bundle install` to install missing gems|bundler: command not found: \S|bundler: failed to load command|Could not locate Gemfile|The git source .{1,300} is not yet checked out|cannot load such file -- \S{1,200} \(LoadError\)|can't find gem \S{1,100} \(>?= ?\S{1,40}\) with executable|Your Ruby version is \S{1,40}, but your Gemfile specified/,
    when: ofFailedHook,
    facts: (match, _context, part) => ({ hook: hookOf(part), said: matchedLine(match) }),
  },
  {
    id: "hook-command",
    in: ["hook"],
    line: /^\S{0,200}: (?:line )?(?:\d{1,4}: )?(?!\.\/|\/)([\w.+-]{1,60}): (?:command )?not found$/,
    when: ofFailedHook,
    facts: ([, command = ""], _context, part) => ({ hook: hookOf(part), command }),
  },
  {
    id: "hook-git",
    in: ["hook"],
    line: /Version \(\S{1,100}\) does not match remote HEAD|Git checkout is not clean, aborting|No git remote set, aborting|Not on a git branch, aborting|Branch not pushed to remote, aborting/,
    when: ofFailedHook,
    facts: (match, _context, part) => ({ hook: hookOf(part), said: matchedLine(match) }),
  },
];

/** Hooks that fail. A hook can print the words of any other failure. */
export const hookPatterns: readonly KamalPattern[] = [
  ...startPatterns,
  ...contentPatterns,
  {
    id: "hook-failed",
    in: ["hook"],
    line: /^ERROR \(\S+\): Hook `([^`]{1,100})` failed:?/,
    rank: "symptom",
    facts: ([, hook = ""], _context, { lines }) => ({ hook, said: outputOf(lines) }),
  },
];

function hookOf({ lines }: OutputPart): string {
  const [, hook = ""] = /Hook `([\w-]{1,100})` failed/.exec(lines.find((line) => line.includes("Hook `")) ?? "") ?? [];
  return hook;
}

/** The line that says most about the reason, without those of Kamal and SSHKit. */
function outputOf(lines: readonly string[]): string | undefined {
  const printed = lines.slice(1).filter((line) => !/^\S{1,200} exit status: \d{1,6}$/.test(line));
  return printed[tellingLine(printed).index]?.trim();
}
