// Compared with Ruby itself: the rule reports exactly the tags that are syntax errors there.

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { erbTrimMode } from "../../src/lint/rules/erb-trim-mode.ts";
import { lintFiles } from "./lint-files.ts";

const templates = [
  "a: <%= 1 -%>\n",
  "<% x = 1 -%>\n",
  "<% if true %>\n<%- else %>\n<% end %>\n",
  "<% if true %>\n<%- end %>\n",
  "<% [1].each { |x| %>\n<%- } %>\n",
  "<%- if true -%>\n<%- end -%>\n",
  "<%# only a comment -%>\n",
  "<%- x = 1 %>\n",
  "<%- end_of_day = 1 %>\n",
  "<%% -%>\n",
  "<% # why -%>\n",
];

test.each(parsedByRuby(templates))("%j: Ruby can parse it without the trim mode: %s", async (template, isValid) => {
  expect(await found(template, "2.10.1")).toBe(isValid ? 0 : 1);
  expect(await found(template, "2.11.0")).toBe(0);
});

async function found(template: string, kamalVersion: string): Promise<number> {
  const files = { "config/deploy.yml": `service: shop\n${template}` };

  return (await lintFiles(files, { kamalVersion, rules: [erbTrimMode] })).length;
}

function parsedByRuby(texts: readonly string[]): [string, boolean][] {
  const program = `puts JSON.dump(JSON.parse($stdin.read).map { |text|
    [text, begin; RubyVM::InstructionSequence.compile(ERB.new(text).src); true; rescue SyntaxError; false; end]
  })`;

  const results: [string, boolean][] = JSON.parse(
    execFileSync("ruby", ["-rerb", "-rjson", "-e", program], { input: JSON.stringify(texts), encoding: "utf8" }),
  );
  return results;
}
