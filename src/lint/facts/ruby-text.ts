import { type Range, rangeBetween, type Source } from "../../text/source.ts";

/** A setting with a literal value in a Rails configuration file. */
export interface RubySetting {
  readonly value: string;
  readonly at: Range;
}

/**
 * The assignment `name = value`, if there is exactly one, on its own line, with a literal value and
 * outside any condition; otherwise undefined.
 */
export function rubySetting(source: Source | undefined, name: string): RubySetting | undefined {
  if (source === undefined) return undefined;

  // The value begins and ends with a non-space, so that long runs of spaces do not take quadratic
  // time.
  const pattern = new RegExp(
    `^([ \\t]*)${RegExp.escape(name)}[ \\t]*=[ \\t]*(\\S(?:.{0,198}?\\S)??)[ \\t]*(?:#.*)?$`,
    "gm",
  );
  const all = [...source.text.matchAll(pattern)];
  const [match] = all;
  const value = match?.[2] ?? "";
  if (match === undefined || all.length > 1 || !/^(?:true|false|:\w+|\d+|"[^"#]*"|'[^']*')$/.test(value))
    return undefined;
  // Indented more than the block of `configure`, so inside a condition.
  if ((match[1] ?? "").length > 2) return undefined;

  const start = match.index + (match[1] ?? "").length;
  return { value, at: rangeBetween(source, start, match.index + match[0].trimEnd().length) };
}

/** Replaces comments with spaces, so that offsets stay valid. */
export function withoutComments(text: string): string {
  return text.replace(
    /(^|[ \t])#(?!\{)[^\n]*/gm,
    (whole, before: string) => before + " ".repeat(whole.length - before.length),
  );
}
