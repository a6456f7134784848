import { expect, test } from "vitest";
import { parseYamlFile } from "../../src/yaml/document.ts";
import { lookup } from "../../src/yaml/nodes.ts";
import { scalarOffsets } from "../../src/yaml/scalar-offsets.ts";

test.each([
  ["plain", "run: kamal deploy\n"],
  ["plain on two lines", "run: kamal app\n  deploy now\n"],
  ["single quotes", "run: 'it''s kamal deploy'\n"],
  ["double quotes with escapes", 'run: "a \\"b\\"\\n\\u0041 kamal deploy"\n'],
  ["double quotes on several lines", 'run: "a\n\n  kamal \\\n   deploy"\n'],
  ["a literal block", "run: |\n\n  if a; then\n    kamal deploy\n  fi\n\n"],
  ["a literal block with an indentation indicator", "run: |2-\n    kamal deploy\n  b\n"],
  ["a folded block", "run: >-\n  kamal\n  deploy\n\n  a\n    b\n  c\n"],
  ["Windows line breaks", "run: |\r\n  a\r\n  kamal deploy\r\n"],
])("%s", (_name, text) => {
  const node = lookup(parseYamlFile(text, "a.yml").root, "run");
  if (node?.kind !== "scalar") throw new Error("expected a scalar");

  const offsets = scalarOffsets(node);
  expect(offsets).toHaveLength(node.text.length + 1);
  for (const word of ["kamal", "deploy"]) {
    const at = node.text.indexOf(word);
    if (at === -1) continue;
    const [start = 0, end = 0] = [offsets[at], offsets[at + word.length - 1]];
    expect(node.source.text.slice(start, end + 1)).toBe(word);
  }
});
