import { isException, ownFrame } from "./exception-line.ts";
import { quoted } from "./log-facts.ts";
import type { FileLine, KamalPattern } from "./pattern.ts";

/** Exceptions that no other pattern knows: what the app says, and where. */
export const exceptionPatterns: readonly KamalPattern[] = [
  {
    id: "app-exception",
    in: ["container"],
    line: /Error|Exception|::|panic|fatal|\*\* \(|^[a-z_]\w{0,60}\.|APPLICATION FAILED/,
    rank: "symptom",
    when: ({ input }) => isException(input),
    at: ({ input }, _, part) => ownFrame(input, part),
    facts: (match, _, part) => ({ said: said(match, part.lines), file: fileText(ownFrame(match.input, part)) }),
  },
];

/** Rust, Elixir and some others put the message on the next line. */
function said(match: RegExpExecArray, lines: readonly string[]): string {
  const text = quoted(match);
  if (!/panicked at [^']|APPLICATION FAILED|(?::|for \w{1,60})$/.test(text)) return text;

  const next = lines.slice(lines.indexOf(match.input) + 1).find((line) => /\w{2}/.test(line) && !/^Description:$/.test(line.trim()));
  return next === undefined ? text : `${text} ${next.trim()}`.slice(0, 300);
}

function fileText(found: FileLine | undefined): string | undefined {
  return found === undefined ? undefined : `${found.file}:${found.line ?? 1}`;
}
