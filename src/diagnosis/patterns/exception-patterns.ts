import { clip } from "../../text/plain-text.ts";
import { isException, ownFrame } from "../output/exception-line.ts";
import type { FileLine, KamalPattern } from "../pattern.ts";
import { quote, quoted } from "./log-facts.ts";

/** Exceptions that no other pattern knows: what the app says, and where. */
export const exceptionPatterns: readonly KamalPattern[] = [
  {
    id: "app-exception",
    in: ["container"],
    line: /Error|Exception|::|panic|fatal|\*\* \(|^[a-z_]\w{0,60}\.|APPLICATION FAILED|! Unable|ExceptionHandler|emerg|terminat|Segmentation/,
    rank: "symptom",
    when: ({ input }) => isException(input),
    at: ({ input }, _, part) => ownFrame(input, part),
    facts: (match, _, part) => ({ said: said(match, part.lines), file: fileText(ownFrame(match.input, part)) }),
  },
];

/** Rust and some others put the message on the next line. */
function said(match: RegExpExecArray, lines: readonly string[]): string {
  const text = quoted(match);
  const after = lines.slice(lines.indexOf(match.input) + 1);
  if (
    /panicked at [^']|APPLICATION FAILED|Unable to (?:start worker|load application)$|(?::|for \w{1,60})$/.test(text)
  ) {
    const next = after.find((line) => /\w{2}/.test(line) && !/^Description:$/.test(line.trim()));
    return next === undefined ? text : clip(`${text} ${quote(next)}`, 300);
  }

  const root = rootCause(after);
  return root === undefined ? text : `${text} (caused by ${root})`;
}

/** Java: `Caused by: X` at the end of each trace. Ruby: the line after `Caused by:`. */
function rootCause(lines: readonly string[]): string | undefined {
  const index = lines.findLastIndex((line) => /^\s{0,20}Caused by: ?/.test(line));
  const line = /^\s{0,20}Caused by:\s{0,20}$/.test(lines[index] ?? "") ? lines[index + 1] : lines[index];
  return line === undefined || index === -1 ? undefined : quote(line.replace(/^\s{0,20}Caused by: ?/, ""));
}

function fileText(found: FileLine | undefined): string | undefined {
  return found === undefined ? undefined : `${found.file}:${found.line ?? 1}`;
}
