// Where quoted scalars end for libyaml. Our parser ends one early, at a line that is not indented
// enough.

import { Scalar, visit, type Document as YamlDocument } from "yaml";

interface CutScalar {
  start: number;
  /** After the closing quote; undefined if there is none. */
  end: number | undefined;
}

/** The first quoted scalar that our parser ends elsewhere than libyaml. */
export function firstCutScalar(yaml: YamlDocument.Parsed, text: string): CutScalar | undefined {
  let found: CutScalar | undefined;
  visit(yaml, {
    Scalar(_, { range, type }) {
      if (!range || !isQuoted(type)) return undefined;
      const end = endOfQuotes(text, range[0]);
      if (end === range[1]) return undefined;

      found = { start: range[0], end };
      return visit.BREAK;
    },
  });

  return found;
}

export function isQuoted(type: Scalar.Type | null | undefined): boolean {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}

/** The offset after the closing quote of the scalar at `start`; undefined if the document has none. */
export function endOfQuotes(text: string, start: number): number | undefined {
  const pattern = text[start] === '"' ? /\\[\s\S]|"|\n(?:---|\.\.\.)(?=\s)/g : /''|'|\n(?:---|\.\.\.)(?=\s)/g;
  pattern.lastIndex = start + 1;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === text[start]) return pattern.lastIndex;
    if (match[0].startsWith("\n")) return undefined;
  }
  return undefined;
}
