import { describe, expect, test } from "vitest";
import { parseYamlFile } from "../../src/yaml/document.ts";
import { maskErb, scanErb } from "../../src/yaml/erb.ts";
import { lookup, type Node, rangeOf } from "../../src/yaml/nodes.ts";

function parse(text: string) {
  return parseYamlFile(text, "config/deploy.yml");
}

/** Plain data; `?` for unknown. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "unknown") return "?";
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map((item) => (item.conditional ? "?" : plain(item.node)));

  return Object.fromEntries(
    node.pairs.map(({ key }) => [
      key.kind === "scalar" ? key.text : "?",
      key.kind === "scalar" ? plain(lookup(node, key.text)) : "?",
    ]),
  );
}

describe("reads YAML as Psych does (expected values come from Ruby)", () => {
  test.each([
    [
      "a: yes\nb: off\nc: 0600\nd: 1_000\ne: 1:30\nf: ~\ng: 'yes'\nh: 1e3",
      { a: true, b: false, c: 384, d: 1000, e: 5400, f: null, g: "yes", h: "1e3" },
    ],
    [
      "a: :verbose\nb: 1.2.3\nc: 5432:5432\nd: 22:22\ne: 08\nf: 1.5e+3",
      { a: "verbose", b: "1.2.3", c: "5432:5432", d: 80520, e: "08", f: 1500 },
    ],
    [
      "b: &b {x: 1, y: 2}\na:\n  y: 3\n  <<: *b\nc:\n  <<: *b\n  y: 4",
      { b: { x: 1, y: 2 }, a: { y: 2, x: 1 }, c: { x: 1, y: 4 } },
    ],
    ["<<: [{a: 1}, {a: 2, b: 3}]", { a: 1, b: 3 }],
    ["a: 1\na: 2", { a: 2 }],
    ["a: b\n---\nc: [", { a: "b" }],
    ["a:\r\n  - 1\r\n  - |\r\n    x\r\n", { a: [1, "x\n"] }],
    ["a: !ruby/object:Mine {}\nb: !!str 5", { a: "?", b: "5" }],
    [
      "a: !ruby/hash:Hash {b: 1}\nc: !ruby/object:Hash {d: 2}\ne: !ruby/array:Array [1]",
      { a: { b: 1 }, c: { d: 2 }, e: [1] },
    ],
    ["a:\n  b: 'one\n  two'\n  c: 1", { a: { b: "one two", c: 1 } }],
    ['a:\n  - "one\n  two\n\n three\\\n  four"\n  - x', { a: ["one two\nthreefour", "x"] }],
    ["a: 'one\ntwo'\nb: &x 'it''s\n\tso'\nc: *x", { a: "one two", b: "it's so", c: "it's so" }],
    ["a:\n  - 'it''\n  s'\n  - x", { a: ["it' s", "x"] }],
    ["a:\n  b: {c: d,\ne: 'f\ng',\n# x\nh:\n}\n  i: j", { a: { b: { c: "d", e: "f g", h: null }, i: "j" } }],
    ["a:\n  b: [\none\n two,\n'three' ]\n  c: d", { a: { b: ["one two", "three"], c: "d" } }],
    ["a: one\n \ttwo\nb:\tc\nd: [\n\te\n]", { a: "one two", b: "c", d: ["e"] }],
    [
      "a: !ruby/symbol {b: 1}\nc: !mine '5'\nd: !!float 5\ne: !ruby/regexp [x]\nf: ! '5'",
      { a: { b: 1 }, c: 5, d: 5, e: ["x"], f: 5 },
    ],
    [
      "a: 2026-02-30\nb: 2026-02-28\nc: 0_\nd: 190:20:30\ne: +.inf\nf: 1,000",
      { a: "2026-02-30", b: "2026-02-28", c: 0, d: 685230, e: Number.POSITIVE_INFINITY, f: 1000 },
    ],
  ])("%j", (text, value) => {
    const document = parse(text);
    expect(document.errors).toEqual([]);
    expect(plain(document.root)).toEqual(value);
  });
});

describe("masks ERB and treats its values as unknown", () => {
  test.each([
    ["a: <%= x %>\nb: 1", { a: "?", b: 1 }],
    ['a: "<%= ENV["X"] %>"', { a: "?" }],
    ["a: v<%= x %>-1\nb: [<%= x %>, y]", { a: "?", b: ["?", "y"] }],
    ["<%= k %>: 1\nb: 2", { "?": "?", b: 2 }],
    ["a: |\n  x <%= y %>\nb: 2", { a: "?", b: 2 }],
    ["<% if x %>\na: 1\n<% else %>\na: 2\n<% end %>\nb: 3", { a: "?", b: 3 }],
    ["a:\n<% xs.each do |x| -%>\n  - <%= x %>\n<% end -%>\nb: 1", { a: ["?"], b: 1 }],
    ["a:\n<% if x %>\n  1\n<% else %>\n  2\n<% end %>\nb: 3", { a: "?", b: 3 }],
    ["a: <% if x %>1<% else %>2<% end %>\nb: 3", { a: "?", b: 3 }],
    ["a: 1 <%# a: comment %>\n# <%= x %>\nb: 2", { a: 1, b: 2 }],
    ["a: <%%= x\nb: 2", { a: "?", b: 2 }],
    ["a: <%= [\n  1,\n  2\n] %>\nb: 2", { a: "?", b: 2 }],
    ["a:\n  x: 1\n<%= more %>\nb: 2", { a: { x: 1 }, b: 2 }],
    ["a: *<%= x %>\nb: 1", { a: "?", b: 1 }],
    ["<%= shared %>\na: *shared\nb: 1", { a: "?", b: 1 }],
    ['a: {<%= k %>: 1, b: <%= v %>}\n"<%= k %>": 1', { a: { "?": "?", b: "?" }, "?": "?" }],
    ["a: >-\n  <%- if y -%>\n  two\n  <%- end -%>\nb: 1", { a: "?", b: 1 }],
    ["<% if x %>\na:\n  - 1\n<% elsif y %>\na: { z: 1 }\n<% else %>\na: 5\n<% end %>", { a: "?" }],
    ["a:\n  <%- if x -%>\n  b: 1\n  <%- else -%>\n  b: 2\n  <%- end -%>\n  c: 3", { a: { b: "?", c: 3 } }],
    ["<%# a: 1\nb: 2 %>\nc: 3", { c: 3 }],
    ["a: <%= <<~T\n  multi\n  line: x\nT\n%>\nb: 2", { a: "?", b: 2 }],
    ['a: "<%= %q(%>) %>"\r\nb: [<%= x %>]\r\n', { a: "?", b: ["?"] }],
    ["<% case x when 1 %>\na: 1\n<% when 2 %>\na: 2\n<% end %>", { a: "?" }],
    ["a:\n<% if x %>\n  - 1\n<% else %>\n  b: 1\n<% end %>\nc: 2", { a: ["?"], c: 2 }],
    ["a: |\n  <% if something_long %>\n x\n  <% end %>\nb: 2", { a: "?", b: 2 }],
  ])("%j", (text, value) => {
    const document = parse(text);
    expect(document.errors).toEqual([]);
    expect(plain(document.root)).toEqual(value);
  });

  test("positions are those of the file", () => {
    const node = lookup(parse("x: <%= [\n 1 ] %>\nservice: <%= y %>-shop # c\n").root, "service");
    expect(node && rangeOf(node)).toEqual({
      file: "config/deploy.yml",
      line: 3,
      column: 10,
      endLine: 3,
      endColumn: 23,
    });
  });

  test("masking keeps the length with any kind of tag", () => {
    const text = "a <% b %> <%= c -%>\n<%- if x -%>\n<%# y %> <%% <%= z";
    for (const level of ["tags", "lines", "branches"] as const) {
      expect(maskErb(text, scanErb(text), level)).toHaveLength(text.length);
    }
  });

  test("a key that ERB may add is unknown, not absent", () => {
    const document = parse("a: 1\n<%= more %>\nb: 2\n");
    expect(lookup(document.root, "service")?.kind).toBe("unknown");
    expect(lookup(parse("a: 1\n").root, "service")).toBeUndefined();
  });

  test.each([
    "<%= more %>",
    "<%= more %>\n",
    "\n# c\n<%= more %>\n# d\n",
    "  <%= more %>\n",
    "<% if x %>\n<%= more %>\n<% end %>",
  ])("a key that ERB may add at the end of the file is unknown: %j", (end) => {
    const { root } = parse(`a:\n  b: 1\n${end}`);
    expect(lookup(root, "service")?.kind).toBe("unknown");
    expect(lookup(lookup(root, "a"), "c")?.kind).toBe("unknown");
  });

  test("ERB after a block may continue it, but not what is in braces or before other keys", () => {
    const { root } = parse("a:\n  b: 1\n  <%= more %>\nc: {d: 1}\ne:\n  f: 1\ng: 1\n<%= more %>");
    expect(lookup(lookup(root, "a"), "x")?.kind).toBe("unknown");
    expect(lookup(lookup(root, "c"), "x")).toBeUndefined();
    expect(lookup(lookup(root, "e"), "x")).toBeUndefined();
  });
});

describe("reports invalid and malicious files", () => {
  test.each([
    ["a: b: c", 1, 4],
    ["a:\n\t- b", 2, 1],
    ["a: 'x", 1, 4],
    ['a: "x\nb: 1\nc: "y"', 1, 4],
    ["a:\n  b: c\n d: 1", 3, 2],
    ["a:\n  - b\n c: 1", 3, 2],
    ["a:\n  - b\n\n# c\n d: 1", 5, 2],
    ["a:\n  - b\n: c", 3, 1],
    ["a: { b: c }: d", 1, 12],
    ["{ a: b,\nc\nd: e }", 3, 1],
    ["a: *nobody", 1, 4],
    ["a: &x [*x]", 1, 8],
    ["a: \u0001", 1, 4],
    ["a:\n  b: 1\n  : ", 3, 3],
    ["a:\n  -\tb", 2, 4],
    ["a:\n  - \tb", 2, 5],
    ["a:\n  \tb", 2, 3],
    ["a: [b]\n \t\nc: d", 2, 2],
    ["a: |\n  \t\n  b", 2, 3],
    ["a:\n  b: c\n  \td", 3, 3],
    ["a: 'b\nc: 'd'\ne: f", 1, 4],
    ["a:\n  'b\n  c': d", 3, 3],
    ["a:\n  - 'b''\n  - c", 2, 5],
    ["a: [b,\n'c\nd': e]", 3, 1],
    ["a: 'b\n--- c'", 1, 4],
    ["<% if x %>\na: [\n<% end %>\nb: 1", 4, 1],
    ["\uFEFFa: 1\nb: 2", 1, 1],
  ])("%j", (text, line, column) => {
    const { errors, root } = parse(text);
    expect(root).toBeUndefined();
    expect(errors[0]).toMatchObject({ ruleId: "yaml-syntax", severity: "error", line, column });
  });

  test("warns about an ERB tag that is never closed, because Ruby accepts it", () => {
    expect(parse("a: <%= 1").errors).toMatchObject([{ severity: "warning", line: 1, column: 4 }]);
  });

  const levels = Array.from(
    { length: 12 },
    (_, index) => `a${index}: &a${index} [${Array(9).fill(index === 0 ? "x" : `*a${index - 1}`)}]`,
  );
  const merges = Array.from({ length: 40 }, (_, index) =>
    index === 0 ? "a0: &a0 {x: 1}" : `a${index}: &a${index}\n  <<: [*a${index - 1}, *a${index - 1}]`,
  );
  test.each([
    ["deep flow", `a: ${"[".repeat(10_000)}`],
    ["deep blocks", "- ".repeat(10_000)],
    ["aliases", levels.join("\n")],
    ["merge keys", merges.join("\n")],
    ["tags", "<% %>".repeat(100_000)],
    ["open tags", "<%".repeat(400_000)],
    ["length", `a: ${"x".repeat(900_000)}`],
    ["deep block mappings", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["closed flow", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["question marks", `${"? ".repeat(10_000)}a`],
  ])("a bomb of %s gives one finding immediately", (_, text) => {
    expect(cpuOf(() => expect(errorsOf(text)).toHaveLength(1))).toBeLessThan(600);
  });

  test.each([
    ["commas", `a: [${",".repeat(60_000)}]`],
    ["quotes", `a: ${'"'.repeat(60_000)}`],
    ["colons", ": a\n".repeat(15_000)],
    ["lines between braces", `a: {${"b\nc: d, ".repeat(7000)}}`],
    ["unclosed quotes", `a:\n${'  b: "c\n'.repeat(7000)}`],
    ["unclosed quotes in braces", `{${'a: "b\n'.repeat(7000)}`],
    ["aliases of an alias", `x: &x {a: 1}\ny:\n${"  - *x\n".repeat(9000)}`],
    ["branches", `<% if x %>\n${"a: 1\n<% else %>\n".repeat(1900)}`],
    ["tags", "!a ".repeat(20_000)],
    ["merge keys", `x: &x {a: 1}\ny:\n  <<: [${"*x, ".repeat(15_000)}]`],
  ])("a huge number of %s takes little time", (_, text) => {
    expect(cpuOf(() => expect(errorsOf(text).length).toBeLessThan(6))).toBeLessThan(900);
  });

  function errorsOf(text: string) {
    return parse(text).errors.filter((error) => error.severity === "error");
  }

  /** CPU time of this process in milliseconds, regardless of the load of the machine. */
  function cpuOf(work: () => void): number {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }
});

test("reports only the first problem, because others are usually its consequences", () => {
  expect(parse("a: 'b\nc: 'd'\ne: 'f\ng: h: i").errors).toHaveLength(1);
});

test.each(["!ruby/object:OpenStruct {b: c}", "!ruby/object {}", "!ruby/range 1..2", "!ruby/regexp /x/"])(
  "%s is none of the types that a config can have",
  (value) => {
    expect(lookup(parse(`a: ${value}`).root, "a")).toMatchObject({ kind: "scalar", type: "ruby object" });
  },
);

test.each([
  "password: hunter2: x",
  "  password: a\n hunter2",
  'password: "a" hunter2',
  "password: *hunter2",
  "password: &hunter2 *hunter2",
  "password: |hunter2",
  "a: [b]\n]hunter2",
  "password: @hunter2",
  "password: a\nhunter2\nb: c",
])("does not quote the invalid text, which may contain a secret: %j", (text) => {
  const { errors } = parseYamlFile(text, "config/deploy.yml");
  expect(errors).not.toEqual([]);
  expect(JSON.stringify(errors)).not.toContain("hunter2");
});
