import { type Range, rangeBetween, type Source } from "../../text/source.ts";

/** A setting with a plain value in a Rails configuration file. */
export interface RubySetting {
  readonly value: string;
  readonly at: Range;
}

/**
 * The last `name = value` with a literal value that stands on a line of its own outside of any condition that is seen
 * on the line. undefined: not set, or set to something that only running it could tell.
 */
export function rubySetting(source: Source | undefined, name: string): RubySetting | undefined {
  if (source === undefined) return undefined;
  // It begins and ends with what is no blank, or long runs of blanks would be tried in every way.
  const pattern = new RegExp(
    `^([ \\t]*)${name.replaceAll(".", "\\.")}[ \\t]*=[ \\t]*(\\S(?:.{0,198}?\\S)??)[ \\t]*(?:#.*)?$`,
    "gm",
  );
  const all = [...source.text.matchAll(pattern)];
  const [match] = all;
  const value = match?.[2] ?? "";
  if (match === undefined || all.length > 1 || !/^(?:true|false|:\w+|\d+|"[^"#]*"|'[^']*')$/.test(value))
    return undefined;
  // Deeper than the block of `configure`: inside a condition.
  if ((match[1] ?? "").length > 2) return undefined;
  const start = match.index + (match[1] ?? "").length;
  return { value, at: rangeBetween(source, start, match.index + match[0].trimEnd().length) };
}

/** Without its comments; as long as before, so that offsets stay true. */
export function withoutComments(text: string): string {
  return text.replace(
    /(^|[ \t])#(?!\{)[^\n]*/gm,
    (whole, before: string) => before + " ".repeat(whole.length - before.length),
  );
}
