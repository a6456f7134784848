import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { Redactor } from "../../src/text/redactor.ts";

function redact(text: string, ...secrets: string[]): string {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor.text(text);
}

test("masks a value wherever it occurs", () => {
  expect(redact("a hunter22 b hunter22", "hunter22")).toBe("a *** b ***");
});

test("masks each line of a multi-line value, with any line ending", () => {
  const pem = "-----BEGIN KEY-----\r\nabcdef0123\r\nlast-line\r\n";
  expect(redact("x abcdef0123 y", pem)).toBe("x *** y");
  expect(redact("  last-line", pem)).toBe("  ***");
});

test("masks a value that contains another one as a whole, in any order of adding", () => {
  expect(redact("pw=secret-and-more", "secret", "secret-and-more")).toBe("pw=***");
  expect(redact("pw=secret-and-more", "secret-and-more", "secret")).toBe("pw=***");
});

test("leaves nothing of overlapping values", () => {
  expect(redact("abcdefghi", "abcdef", "defghi")).toBe("***");
  expect(redact("ababab", "abab")).toBe("***");
  expect(redact("a-long-value", "a-long-value", "long")).toBe("***");
  expect(redact("abcdef", "abc", "def")).toBe("***");
});

test("treats values with special characters as plain text", () => {
  expect(redact("a $& .* $1 b", "$& .* $1")).toBe("a *** b");
});

test("does not mask values of one or two characters, not counting spaces", () => {
  expect(redact("yes ab   c", "ab", "   ", "")).toBe("yes ab   c");
});

test("also masks the trimmed form of a value", () => {
  expect(redact("x padded y", "  padded\t")).toBe("x *** y");
});

test("masks the JSON form of a value", () => {
  const value = 'a"b\\c\nd\te';
  expect(redact(JSON.stringify({ value }), value)).toBe('{"value":"***"}');
});

const hostile = 'p\u00e4ss#{x}#$y#z\u001b\u0007\u{1F600}\t\v\u0001"\\\nline two';

test.each(["dump", "inspect"])("masks the String#%s form of a value, as Ruby prints it", (method) => {
  const printed = execFileSync("ruby", ["-e", `print STDIN.read.force_encoding("UTF-8").${method}`], {
    input: hostile,
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8" },
  });

  expect(printed).toContain("line two");
  expect(redact(printed, hostile)).toBe('"***"');
});

test("redacts evidence at every depth, including keys, in a copy", () => {
  const redactor = new Redactor();
  redactor.add("hunter22");
  const evidence = { "for hunter22": ["hunter22", { deep: "is hunter22", count: 3, none: null }], ok: true };

  expect(redactor.evidence(evidence)).toEqual({
    "for ***": ["***", { deep: "is ***", count: 3, none: null }],
    ok: true,
  });
  expect(evidence["for hunter22"][0]).toBe("hunter22");
});
