// Findings for files that are not valid YAML.

import type { Finding } from "../model/report.ts";
import { rangeBetween, type Source } from "../text/source.ts";
import { type ErbTag, filler } from "./erb.ts";

/** An error as our parser reports it. */
export interface ParserError {
  code?: string;
  message: string;
  pos: [number, number];
}

/** A syntax error and its offsets. */
export interface SyntaxProblem {
  start: number;
  end: number;
  message: string;
}

/** The first character that YAML allows nowhere, not even in quotes. */
export function forbiddenCharacter(text: string): SyntaxProblem | undefined {
  const match = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]/.exec(text);
  if (match === null) return undefined;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { start: match.index, end: match.index + 1, message: `The character U+${code} is not allowed` };
}

/** `start`: where the mistake is; see `startOfError`. */
export function toProblem(error: ParserError, start: number, masked: string): SyntaxProblem {
  // After the colon the parser repeats the text, which may be a password with a missing quote.
  const message = error.message
    .replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1")
    .replace(new RegExp(`${RegExp.escape(filler)}+`, "g"), "<%…%>");
  const tab = masked[start] === "\t" || masked[start - 1] === "\t" ? " (indent with spaces, not tabs)" : "";
  return { start, end: Math.max(error.pos[1], start), message: message + tab };
}

export function syntaxFinding(source: Source, problem: SyntaxProblem): Finding {
  return {
    ruleId: "yaml-syntax",
    severity: "error",
    message: `This is not valid YAML: ${problem.message}`,
    ...rangeBetween(source, problem.start, endOnLine(source.text, problem)),
    help: "Check the indentation of the line (spaces, not tabs), its quotes, and the colon after each key.",
  };
}

/** The end of the problem, but at most that of its first line. */
function endOnLine(text: string, { start, end }: SyntaxProblem): number {
  const rest = /[\r\n]/.exec(text.slice(start))?.index ?? text.length - start;
  return Math.min(Math.max(end, start + 1), start + rest);
}

export function byteOrderMarkFinding(source: Source): Finding {
  return {
    ruleId: "yaml-syntax",
    severity: "error",
    message: "The file begins with a byte order mark, so Ruby reads only its first key",
    ...rangeBetween(source, 0, 1),
    help: "Save the file as UTF-8 without a byte order mark (BOM).",
  };
}

export function unclosedFinding(source: Source, tag: ErbTag): Finding {
  return {
    ruleId: "yaml-syntax",
    severity: "warning",
    message: "This ERB tag is never closed, so Ruby treats the rest of the file as text",
    ...rangeBetween(source, tag.start, tag.end),
    help: "Close it with `%>`, or write `<%%` for a literal `<%`.",
  };
}
