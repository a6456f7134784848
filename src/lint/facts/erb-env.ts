// Environment variables that the ERB of a config requires.

import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { type ErbTag, erbRegions, scanErb } from "../../yaml/erb.ts";

export interface NeededVariable {
  readonly name: string;
  /** What happens if the variable is missing: Ruby raises an exception, or the value is empty. */
  readonly without: "KeyError" | "NoMethodError" | "empty";
  readonly at: Range;
}

const fetched = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g;
/** Calls of string methods that nil does not have. */
const called =
  /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g;
const alone = /^\s*ENV\[["'](\w+)["']\]\s*$/g;

/** The required variables; undefined if the ERB sets variables, or loads code that may set them. */
export function neededVariables(source: Source): NeededVariable[] | undefined {
  const tags = scanErb(source.text).filter((tag) => tag.closed && tag.kind !== "comment" && tag.kind !== "escape");
  if (
    tags.some(({ code }) =>
      /\bENV\[[^\][]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(
        code,
      ),
    )
  ) {
    return undefined;
  }

  const regions = erbRegions(source.text, tags);
  return tags
    .filter((tag) => !regions.some(({ start, end }) => start <= tag.start && tag.start < end))
    .flatMap((tag) => inTag(tag, source));
}

function inTag(tag: ErbTag, source: Source): NeededVariable[] {
  // Conditional code may not read the variable.
  if (/\b(?:if|unless|case|rescue|while|and|or)\b|&&|\|\||\?\s|\?$/.test(tag.code)) return [];

  const offset = source.text.indexOf(tag.code, tag.start);
  const find = (pattern: RegExp, without: NeededVariable["without"]) =>
    [...tag.code.matchAll(pattern)].map((match): NeededVariable => {
      const name = match[1] ?? "";
      const start = offset + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      return { name, without, at: rangeBetween(source, start, start + match[0].trim().length) };
    });

  const shown = tag.kind === "output" && !isInComment(tag, source);
  return [...find(fetched, "KeyError"), ...find(called, "NoMethodError"), ...(shown ? find(alone, "empty") : [])];
}

/** Ruby also runs tags in YAML comments, but their output has no effect. */
function isInComment(tag: ErbTag, { text }: Source): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", tag.start - 1) + 1, tag.start - 500), tag.start);
  return /(?:^|\s)#/.test(line);
}
