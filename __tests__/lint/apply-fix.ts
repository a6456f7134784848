import type { Fix } from "../../src/model/report.ts";

/** Applies the fix as an editor would. Throws if the text does not have a position of the fix. */
export function applyFix(text: string, fix: Fix): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number) => {
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    if (column < 1 || column - 1 > (lines[line - 1] ?? "").length)
      throw new Error(`the text has no position ${line}:${column}`);
    return before + column - 1;
  };

  // From the end, so that the positions of the other edits stay valid.
  const edits = fix.edits
    .map((edit) => ({ start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn), ...edit }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
