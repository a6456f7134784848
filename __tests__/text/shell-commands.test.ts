import { describe, expect, test } from "vitest";
import { shellCommands } from "../../src/text/shell-commands.ts";

function read(script: string): string[] {
  return shellCommands(script).map(({ words, outputs }) =>
    [...words.map(({ text }) => text), ...outputs.map(({ text, appends }) => `${appends ? ">>" : ">"}${text}`)].join(
      "|",
    ),
  );
}

describe("commands of a script", () => {
  test.each([
    ["lists and pipes", "a && b || c; d | e & f", ["a", "b", "c", "d", "e", "f"]],
    ["quotes and escapes", `a 'b c' "d \\"e\\" $F" g\\ h`, ['a|b c|d "e" $F|g h']],
    ["a continued line", "a \\\n  b\nc", ["a|b", "c"]],
    ["comments, but not # in a word", "a # b\n# c\nd#e", ["a", "d#e"]],
    ["output to files, not to descriptors", "a > b 2>&1 >> c &> d 2>/dev/null", ["a|>b|>>c|>d|>/dev/null"]],
    ["a here-document", "cat <<EOF > a\nb c\nEOF\nd", ["cat|>a", "d"]],
    ["an indented one with tabs", "cat <<-'EOF'\n\tb\n\tEOF\nd", ["cat", "d"]],
    ["subshells and substitutions", 'A=$(b "$(c)") (d; `e f`)', ["b|$(c)", "c", 'A=$(b "$(c)")', "d", "e|f", "`e f`"]],
    ["arithmetic is no here-document", "a $((1 << 2))\nb", ["a|$((1 << 2))", "b"]],
    ["expressions of GitHub", "a ${{ b || 'c d' }} e", ["a|${{ b || 'c d' }}|e"]],
    ["patterns of case", "case $a in\n  b) c ;;\nesac", ["case|$a|in", "b", "c", "esac"]],
    ["nothing", " \n# a\n", []],
  ])("%s", (_name, script, expected) => {
    expect(read(script)).toEqual(expected);
  });

  test("words have their places and say whether they are expanded", () => {
    const script = `a 'b c' "$D"`;
    const words = shellCommands(script)[0]?.words ?? [];
    expect(words.map(({ start, end, dynamic }) => [script.slice(start, end), dynamic])).toEqual([
      ["a", false],
      ["'b c'", false],
      ['"$D"', true],
    ]);
  });

  test.each(["$(", "`", '"$(', "'", "${", "a <<A <<B\n", "<<A\n", "(", "\\", "a ", "$((", "a=b;", "\n"])(
    "crafted input takes linear time: %j",
    (part) => {
      const started = performance.now();
      shellCommands(part.repeat(200_000 / part.length));
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );
});
