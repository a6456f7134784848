import type { Source } from "../text/source.ts";
import { trimEndOf } from "../text/trim-end.ts";

export interface Instruction {
  /** In uppercase: `COPY`. */
  readonly name: string;
  /** What follows the name, with continuation lines joined. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Handles comments, continuation lines and here-documents as BuildKit does. */
export function* instructionsOf(source: Source): Iterable<Instruction> {
  const { text, lineStarts } = source;
  const lineAt = (index: number) => trimEndOf(text.slice(lineStarts[index], lineStarts[index + 1]), "\r\n");
  for (let index = 0; index < lineStarts.length; index++) {
    const first = lineAt(index);
    if (/^\s*(?:#|$)/.test(first)) continue;

    const start = (lineStarts[index] ?? 0) + (/^\s*/.exec(first)?.[0].length ?? 0);
    const parts: string[] = [first];
    let continues = isContinued(first);
    while (continues && index + 1 < lineStarts.length) {
      const next = lineAt(++index);
      if (/^\s*(?:#|$)/.test(next)) continue;
      parts.push(next);
      continues = isContinued(next);
    }

    const end = (lineStarts[index] ?? 0) + lineAt(index).length;
    const joined = parts
      .map((part) => part.replace(/\\\s*$/, ""))
      .join(" ")
      .trim();
    const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(joined) ?? [];
    yield { name: name.toUpperCase(), text: rest.trim(), start, end };
    const marker = /^(?:RUN|COPY|ADD)$/i.test(name) ? /<<-?["']?(\w+)["']?/.exec(rest)?.[1] : undefined;
    if (marker !== undefined) while (index + 1 < lineStarts.length && lineAt(++index).trim() !== marker);
  }
}

function isContinued(line: string): boolean {
  return line.trimEnd().endsWith("\\");
}
