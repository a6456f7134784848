// A finding about a leaked secret must not leak it again: neither its words nor the excerpt.

import { expect, test } from "vitest";
import { isKeyFile, secretSpans } from "../../src/text/secret-spans.ts";
import { maskSpans } from "../../src/text/spans.ts";
import { fakeHex, fakeToken } from "../fake-tokens.ts";
import { examples, lintExample } from "./golden.ts";

/** Parts of every made-up secret of the goldens. */
const values = [fakeToken("", 8), fakeHex(8), "hunter2", "tok-5f2d"];
const rules = ["secret-in-plain-text", "secret-literal", "env-clear-secret", "registry-password-literal"];
const bad = (await examples("bad")).filter(({ rule }) => rules.includes(rule));

test.each(bad)("$rule, $name: shows no value", async (example) => {
  const findings = await lintExample(example);
  expect(findings).not.toEqual([]);

  for (const finding of findings) {
    const lines = String(example.files[finding.file]).split("\n");
    const spans = secretSpans(finding.file, lines);
    const excerpt = isKeyFile(finding.file)
      ? ""
      : maskSpans(lines[finding.line - 1] ?? "", spans[finding.line - 1] ?? []);
    for (const value of values) expect(`${JSON.stringify(finding)}\n${excerpt}`).not.toContain(value);
  }
});
