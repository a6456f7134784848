// Finds the line of a failed build step that says why it failed, for steps that no pattern knows.

import type { OutputPart } from "../output/output-part.ts";

/** Lines that tools print for an error, in their own forms. */
const errors: readonly RegExp[] = [
  // Compilers, linters, package managers: `error TS2322: …`, `ERROR in ./app.js`, `E: Unable …`
  /^(?:\S{1,300}(?::\d+){1,2}: ?|\S{1,300}\(\d+,\d+\): )?(?:fatal )?(?:error|Error|ERROR|E|FATAL|fatal|Fatal|panic)(?:\[\w{1,20}\]| \w{1,12}\d{2,6}| in \S{1,300})?(?::| -|$)/,
  // Exceptions: `NameError: uninitialized constant Shop`, `** (CompileError) lib/shop.ex:3: …`
  /^(?:\S{1,300}:in [`'][^`']{1,200}': .{0,300}\()?(?:[\w.:]{0,200})(?:Error|Exception|Invalid|NotFound|Missing)\b(?::|\)| \()/,
  // Next.js, ESLint: `12:7  Error: …`, `Type error: …`
  /^(?:\d{1,5}:\d{1,4} {1,4}[Ee]rror\b|Type error: )/,
  /^\*\* \([\w.]{1,100}\) /,
  // Go: `./main.go:12:3: undefined: x`
  /^\.{0,2}\/?[\w./-]{1,200}\.\w{1,5}:\d{1,6}:\d{1,6}: \S/,
  /^(?:npm (?:ERR!|error)|error|ERR_\w{1,60}|✘|✗|×|❌|➤ YN(?!0000|0013|0019|0085)\d{4}: )/,
  /: (?:command )?not found$|: No such file or directory$|: Permission denied$|^(?:cp|mv|rm|ls|cat|chown|chmod|ln|tar|mkdir|install|groupadd|useradd|adduser|curl|wget|unzip|sed|find): /,
  /\b(?:failed|cannot|can't|could not|couldn't|unable to|not found|undefined|denied|refused|mismatched|must|missing)\b/i,
];

/** What they print as well, and what only repeats that there was an error. */
const repetitions: readonly RegExp[] = [
  /did not complete successfully: exit code|executor failed running|failed to solve|returned a non-zero code/,
  /^npm (?:ERR!|error) (?:code|errno|syscall|path|command|A complete log|Lifecycle|workspace|location|in workspace|signal|\s*at |$)/i,
  /ELIFECYCLE|Command failed with exit code|exit(?:ed)? (?:with )?(?:code|status):? \d|^make(?:\[\d+\])?: \*\*\*|Failed with errors in/i,
  /\b(?:0 (?:errors?|failures?|vulnerabilities)|no errors?)\b/i,
  /^(?:npm )?warn(?:ing)?\b|^\(?warning|DEPRECAT|deprecated/i,
  /^(?:rails|rake|bin\/rails) aborted!$|^Tasks: TOP|^\(See full trace|^Failed to compile\.?$|^(?:Build|Compilation|Compiling|Installing|Fetching|Using) /,
  /^Error(?: occurred)?:?$|^ERROR \(/,
];

/** The index of the line, undefined if the step printed nothing that looks like an error. */
export function buildErrorIndex({ lines }: OutputPart): number | undefined {
  // Below its last line, BuildKit repeats the end of the output and shows the Dockerfile.
  const end = lines.findIndex((line) =>
    /did not complete successfully|executor failed running|returned a non-zero code/.test(line),
  );
  const output = end === -1 ? lines : lines.slice(0, end);

  const aborted = output.findIndex((line) => /^(?:rails|rake|bin\/rails) aborted!$/.test(line));
  const afterAbort = aborted === -1 ? -1 : output.findIndex((line, index) => index > aborted && line.trim() !== "");
  if (afterAbort !== -1) return afterAbort;

  for (const pattern of errors) {
    const index = output.findIndex((line) => pattern.test(line) && !repetitions.some((noise) => noise.test(line)));
    if (index !== -1) return index;
  }

  const last = output.findLastIndex(
    (line) => line.trim() !== "" && !/^(?:\[|RUN |COPY |\S{0,200}Dockerfile\S{0,100}:\d|-{5}|\d{1,6} \|)/.test(line),
  );
  return last === -1 ? undefined : last;
}

export function buildErrorLine(part: OutputPart): string {
  const index = buildErrorIndex(part);
  return index === undefined ? "" : (part.lines[index] ?? "").trim().slice(0, 300);
}
