// Compares with Ruby: the masked text must be indented like Ruby's output.

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { parseYamlFile } from "../../src/yaml/document.ts";
import { erbRegions, maskErb, scanErb } from "../../src/yaml/erb.ts";
import { moveTrimmedBreaks } from "../../src/yaml/erb-trim.ts";

const texts = [
  "a\n  <% x = 1 -%>\n  b: 1\n",
  "a\n  <%- x = 1 -%>\n  b: 1\n",
  "a\n  <%- x = 1 %>\n  b: 1\n",
  "a\n  <% x = 1 -%>  \n  b: 1\n",
  "a\r\n  <% x = 1 -%>\r\n  b: 1\r\n",
  "a\n  <%# why -%>\n  b: 1\n",
  "a\n  <% x = 1 %> <% y = 2 -%>\nb: 1\n",
  "a\n <% x = 1 %> <%- y = 2 -%>\nb: 1\n",
  "a\n  <% x = 1 -%>\n  <% y = 2 -%>\n  b: 1\n",
  "a\n  <% x = 1 -%>\n<%- y = 2 -%>\n  b: 1\n",
  "a\n  <% x = [\n  1] -%>\n b: 1\nc: 1\n",
  "a\n  <% if true -%>\n  b: 1\n  <% end -%>\nc: 2\n",
  "a\n<% if true -%>\n  b: 1\n<% end -%>\nc: 2\n",
  "a\n  <% x = 1 -%>",
];

test.each(renderedByRuby(texts))("%j", (text, printed) => {
  expect(linesOf(mask(text))).toEqual(linesOf(printed));
  expect(mask(text)).toHaveLength(text.length);
});

test("reports a config that is invalid only because of Ruby's indentation", () => {
  const { errors } = parseYamlFile("proxy:\n  ssl: true\n  <% host = 1 -%>\n  host: a.acme.dev\n", "config/deploy.yml");
  expect(errors.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual(["4:3 yaml-syntax"]);
});

test.each([
  "a:\n<% if x -%>\n  b: 1\n  <% end -%>\n  c: 2\n",
  "a: 1\n  <% xs.each do |x| -%>\n  <%# each -%>\n  <% end -%>\nc: 2\n",
])("reports nothing if the indentation depends on the branch that Ruby takes: %j", (text) => {
  expect(parseYamlFile(text, "config/deploy.yml").errors).toEqual([]);
});

function mask(text: string): string {
  const tags = scanErb(text);
  return moveTrimmedBreaks(text, maskErb(text, tags, "tags"), { tags, regions: erbRegions(text, tags) });
}

/** Without blank lines, which have no meaning in YAML. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

function renderedByRuby(templates: readonly string[]): [string, string][] {
  const program = 'puts JSON.dump(JSON.parse($stdin.read).map { |text| [text, ERB.new(text, trim_mode: "-").result] })';
  const printed: [string, string][] = JSON.parse(
    execFileSync("ruby", ["-rerb", "-rjson", "-e", program], { input: JSON.stringify(templates), encoding: "utf8" }),
  );
  return printed;
}
