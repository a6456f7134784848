import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { logLine, peerLine } from "../../src/text/peer-text.ts";
import { cleanText } from "../../src/text/plain-text.ts";
import { Redactor } from "../../src/text/redactor.ts";
import { encodings, hostileSecrets, tellTales } from "../hostile/encodings.ts";

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
  expect(redact("abcdefgh", "abcd", "efgh")).toBe("***");
});

test("treats values with special characters as plain text", () => {
  expect(redact("a $& .* $1 b", "$& .* $1")).toBe("a *** b");
});

test("also masks the trimmed form of a value", () => {
  expect(redact("x padded y", "  padded\t")).toBe("x *** y");
});

describe.each(Object.entries(hostileSecrets))("%s", (_, secret) => {
  test.each(Object.entries(encodings))("is masked as %s", (_, encode) => {
    const text = `before ${encode(secret)} after`;
    const whole = redact(text, secret);
    // The log is redacted line by line.
    const lines = text.split("\n").map((line) => redact(line, secret));

    expect(whole).toMatch(/^before .* after$/s);
    for (const piece of tellTales(secret, encode)) {
      expect(whole).not.toContain(piece);
      expect(lines.join("\n")).not.toContain(piece);
    }
  });
});

test.each([
  ["Base64 with its neighbours", `Basic ${btoa("user:hunter22")}`, "Basic ***"],
  ["exactly the escaped part", "a%20%26hunter%322%26b", "a%20%26***%26b"],
  ["what a control sequence left of a secret", cleanText("a \u001b[hunter22-and-more b"), "a *** b"],
  ["what was cut in the middle of a secret", "The server says: hunter22-and-m…", "The server says: ***…"],
  ["what is left after a cut", "… …ter22-and-more, it says", "… …***, it says"],
])("masks %s", (_, text, expected) => {
  expect(redact(text, "hunter22", "hunter22-and-more")).toBe(expected);
});

test.each([
  ["short values", ["abc", " x ", "   ", ""]],
  ["common words", ["true", "False", "production", "main", "3000", "localhost", "root"]],
  ["short lines of a long value", ["{\n  }\n}\ntrue\n", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----"]],
])("does not mask %s", (_, secrets) => {
  const text =
    "abc { x } is true in production: False main localhost:3000 root -----BEGIN PRIVATE KEY----- … `-----BEGIN … PRIVATE KEY-----`";
  expect(redact(text, ...secrets)).toBe(text);
});

test("stays fast with many secrets and many lines", () => {
  const redactor = new Redactor();
  for (const secret of Object.values(hostileSecrets)) redactor.add(secret);
  for (let index = 0; index < 30; index++) redactor.add(randomBytes(20).toString("hex"));

  const line = String.raw`  INFO [1f2e3d4c] Running docker run --name shop-web --env A=\"b c\" ghcr.io/acme/shop on 10.0.0.1`;
  const startedAt = performance.now();
  for (let index = 0; index < 20_000; index++) redactor.text(line);
  // Takes about 0.2 s. A search for each of the 3,000 forms would take half a minute.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test.each([
  ["%41".repeat(5000), "a run of escaped bytes"],
  ["\\\\".repeat(8000), "backslashes"],
  ["'\"'".repeat(5000), "quotes"],
  ["…".repeat(16_000), "cuts"],
  ["0123456789abcdef".repeat(1000), "a part of the secret, again and again"],
])("is not slowed down by hostile text", (text) => {
  const redactor = new Redactor();
  for (const secret of Object.values(hostileSecrets)) redactor.add(secret);
  const startedAt = performance.now();
  redactor.text(text);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test.each([0, 5, 10, 15])("no cut of a line leaves a part of a secret, %i characters before its end", (behind) => {
  const secret = "hunter22-and-more";
  const remains = (text: string) => redact(text, secret).replace(/x+/g, "x");

  expect(remains(logLine(`${"x".repeat(1500 - behind)}${secret}${"x".repeat(3000)}`))).not.toContain("hunter");
  expect(remains(logLine(`${"x".repeat(3000)}${secret}${"x".repeat(500 - behind)}`))).not.toContain("d-more");
  expect(remains(peerLine(`x${" ".repeat(2399 - behind)}${secret}`))).not.toContain("hunter22-");
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
