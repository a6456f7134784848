import { expect, test } from "vitest";
import { unescapeAll } from "../../src/text/unescape.ts";

test.each([
  ["URL encoding", "a%20b%C3%A4%c3%a4+c%2Bd", "a b\u00e4\u00e4 c d"],
  ["JSON", String.raw`\"ab\/c\u00e4\ud83d\ude00\t\"`, '"ab/c\u00e4\u{1F600}\t"'],
  ["Ruby", String.raw`\#{x}\e\u{1F600}\xC3\xA4`, "#{x}\u001b\u{1F600}\u00e4"],
  ["Python", String.raw`\'\xe4\U0001F600`, "'\u00e4\u{1F600}"],
  ["a shell", String.raw`it'\''s a\ \$b '"'"' \303\244`, "it's a $b ' \u00e4"],
  ["XML", "&lt;&#39;&#x1F600;&amp;lt;&apos;", "<'\u{1F600}<'"],
  ["all at once", String.raw`%5C%22a\\u0026lt;b`, '"a<b'],
  ["an invalid code point", "&#9999999;\\UFFFFFFFF", "\ufffd\ufffd"],
  ["a byte that is part of nothing", "%ff%C3(", "\u00ff\u00c3("],
])("undoes the escapes of %s", (_, text, expected) => {
  expect(unescapeAll(text)?.text).toBe(expected);
});

test.each(["", "plain text", "50% off", "a & b", "C:", "one ' and one \""])("leaves %j alone", (text) => {
  expect(unescapeAll(text)).toBeUndefined();
});

test("knows where each character came from", () => {
  const text = "a%5C%22bc&amp;amp;d";
  const { text: plain, offsets } = unescapeAll(text) ?? { text: "", offsets: [] };
  const from = (part: string) => text.slice(offsets[plain.indexOf(part)], offsets[plain.indexOf(part) + part.length]);

  expect(plain).toBe('a"bc&d');
  expect([from("a"), from("bc"), from("&"), from("d")]).toEqual(["a", "bc", "&amp;amp;", "d"]);
  expect(offsets).toHaveLength(plain.length + 1);
});
