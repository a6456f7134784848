// libyaml ignores indentation inside quotes, brackets and braces, but our parser does not. Text on
// which our parser fails for that reason is written on one line, without moving any other character.

import type { Document as YamlDocument } from "yaml";
import { firstCutScalar } from "./quoted.ts";
import type { ParserError } from "./syntax.ts";

/** More values over several lines than any config has. Each join costs a parse. */
const maxJoins = 40;
/** Total number of characters that these parses may read. */
const maxJoined = 400_000;

interface Read {
  yaml: YamlDocument.Parsed | undefined;
  text: string;
}

/** Parses again and again, joining lines, until no error about indentation is left. */
export function withJoinedLines(text: string, parse: (text: string) => YamlDocument.Parsed | undefined): Read {
  const first: Read = { yaml: parse(text), text };
  let last = first;
  // Each join fixes a line or a few, so a file with this many errors stays invalid.
  const isHopeless = (first.yaml?.errors.length ?? 0) > 4 * maxJoins;
  const limit = isHopeless ? 0 : Math.min(maxJoins, maxJoined / text.length);

  for (let joins = 0; joins < limit && last.yaml !== undefined; joins++) {
    const joined = joinWhereParserFails(last.text, last.yaml);
    if (joined === undefined) break;
    last = { yaml: parse(joined), text: joined };
  }

  return errorsIn(last) < errorsIn(first) || errorsIn(last) === 0 ? last : first;
}

function errorsIn({ yaml }: Read): number {
  return yaml?.errors.length ?? 0;
}

/** undefined if our parser fails for another reason, or not at all. */
function joinWhereParserFails(text: string, yaml: YamlDocument.Parsed): string | undefined {
  // Our parser takes an escaped quote at the end of a line for the end of the scalar.
  if (yaml.errors.length === 0 && !/(?:''|\\")\r?$/m.test(text)) return undefined;

  const flow = yaml.errors.find((each) => each.code === "BAD_INDENT" && each.message.startsWith("Flow "));
  const cut = firstCutScalar(yaml, text);
  if (cut === undefined || (flow !== undefined && flow.pos[0] <= cut.start))
    return flow === undefined ? undefined : joinFlowLine(text, flow);

  return cut.end === undefined ? undefined : joinQuotedLines(text, cut.start, cut.end);
}

/** Joins the line at which our parser fails with the previous one. */
function joinFlowLine(text: string, error: ParserError): string | undefined {
  // The error may be reported at the end of the line above.
  let end = error.pos[0] + (/^\s*/.exec(text.slice(error.pos[0]))?.[0].length ?? 0);
  while (end > 0 && /[ \t]/.test(text[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && /\s/.test(text[start - 1] ?? "")) start--;
  if (start === end || !text.slice(start, end).includes("\n")) return undefined;

  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const comment = text.slice(lineStart, start).search(/(?:^|[ \t])#/);
  const from = comment === -1 ? start : lineStart + comment;

  return `${text.slice(0, from)}${" ".repeat(end - from)}${text.slice(end).replace(/^[ \t]+/, (spaces) => " ".repeat(spaces.length))}`;
}

/** What may follow a quoted scalar on its line; anything else means that a quote is missing. */
const afterQuotes = /^[ \t]*(?:$|[\r\n,\]}:]|(?<=[ \t])#)/;

/** Joins all lines of a quoted scalar. */
function joinQuotedLines(text: string, start: number, end: number): string | undefined {
  if (!afterQuotes.test(text.slice(end, end + 200))) return undefined;
  return `${text.slice(0, start)}${text.slice(start, end).replace(/[\r\n\t]/g, " ")}${text.slice(end)}`;
}
