import type { Fix } from "../../src/model/report.ts";

/** The text after the repair, as an editor would make it. Throws for a place that the text does not have. */
export function applyFix(text: string, fix: Fix): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number) => {
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    if (column < 1 || column - 1 > (lines[line - 1] ?? "").length) throw new Error(`no place ${line}:${column}`);
    return before + column - 1;
  };
  // From the end, so that the places of the others stay.
  const edits = fix.edits
    .map((edit) => ({ start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn), ...edit }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
