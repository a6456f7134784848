import { describe, expect, test } from "vitest";
import { code, inline, link, plainLink, pre, safeUrl } from "../../src/render/markdown.ts";
import { hostile } from "./hostile.ts";
import { elements, links, preLines, rendered, visible } from "./rendered.ts";

/** [where, the page around a value, the elements of the page itself] */
const places: readonly (readonly [string, (html: string) => string, readonly string[]])[] = [
  ["a paragraph", (html) => `text ${html} text`, ["p"]],
  ["a heading", (html) => `## text ${html} text`, ["h2"]],
  [
    "a cell of a Markdown table",
    (html) => `| a | b |\n|---|---|\n| text ${html} text | b |`,
    ["table", "tbody", "td", "th", "thead", "tr"],
  ],
  [
    "a cell of an HTML table",
    (html) => `<table>\n<tr><td>text ${html} text</td><td>b</td></tr>\n</table>`,
    ["table", "td", "tr"],
  ],
  ["a list item", (html) => `<ul>\n<li>text ${html} text</li>\n</ul>`, ["li", "ul"]],
];

describe.each(places)("inline in %s", (_, page, own) => {
  const around = visible(rendered(page("\u2020"))).split("\u2020");

  test.each(hostile)("keeps %s as text", (_what, text, seen) => {
    const html = rendered(page(inline(text)));
    const added = elements(html).filter((name) => !own.includes(name));

    expect(added.filter((name) => name !== "code" && name !== "span")).toEqual([]);
    expect(links(html)).toEqual([]);
    // Backticks in pairs mark code, a single one stays.
    expect(visible(html)).toBe(`${around[0]}${seen}${around[1]}`);
  });

  test.each(hostile)("keeps %s in code as text", (_what, text, seen) => {
    const html = rendered(page(code(text)));
    expect(elements(html).filter((name) => !own.includes(name))).toEqual(["code"]);
    expect(visible(html)).toBe(`${around[0]}${seen}${around[1]}`);
  });
});

describe("inline", () => {
  test("backticks become code, and their content cannot break out of it", () => {
    const html = rendered(`<p>${inline("Run `kamal app live`, not `</code><b>`.")}</p>`);
    expect(html).toContain("<code>kamal app live</code>");
    expect(elements(html)).toEqual(["code", "p"]);
    expect(visible(html)).toBe("Run kamal app live, not </code><b>.");
  });

  test("text that GitHub would link or replace becomes code, without the punctuation around it", () => {
    expect(inline("(see https://shop.example.com/up).")).toBe("(see <code>https&#58;//shop.example.com/up</code>).");
    expect(inline("by @octocat")).toBe("by <code>&#64;octocat</code>");
    expect(inline("a :rocket:")).toBe("a <code>:rocket:</code>");
    expect(inline('write "127.0.0.1:5432:5432".')).toBe("write &#34;<code>127.0.0.1:5432:5432</code>&#34;.");
  });

  test("a dollar cannot start mathematics", () => {
    expect(inline("$a$")).toBe("<span>&#36;</span>a<span>&#36;</span>");
  });

  test("shortens commits, with the full commit as the title", () => {
    const commit = "9f2c1e7a4b3d5068c1d2e3f4a5b6c7d8e9f0a1b2";
    expect(inline(`shop-web-${commit} runs`)).toBe(
      `<code title="shop-web-${commit}">shop-web-9f2c1e7a4b3d</code> runs`,
    );

    const digest = `sha256:${"9f2c1e7a".repeat(8)}`;
    expect(inline(`runs ${digest}`)).toBe(`runs <code title="${digest}">sha256:9f2c1e7a9f2c</code>`);
  });

  test("shortens nothing in a command, which is to be copied", () => {
    const commit = "9f2c1e7a4b3d5068c1d2e3f4a5b6c7d8e9f0a1b2";
    expect(inline(`Run \`docker pull shop:${commit}\`.`)).toBe(`Run <code>docker pull shop:${commit}</code>.`);
  });

  test("cuts a long text", () => {
    const html = inline("x".repeat(100_000));
    expect(html).toHaveLength(1200);
    expect(html.endsWith("…")).toBe(true);
  });

  test("does not cut a character in half", () => {
    expect(inline("😀".repeat(10), 4).isWellFormed()).toBe(true);
  });

  test("is fast on inputs that make regular expressions slow", () => {
    const started = performance.now();
    for (const text of [")".repeat(1e5), "a@".repeat(1e5), "`".repeat(1e5), "\u001b]".repeat(1e5), ":a".repeat(1e5)])
      inline(text);

    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("pre", () => {
  test.each(hostile)("keeps %s as text", (_what, text, seen) => {
    const html = rendered(
      `<details>\n<summary>log</summary>\n${pre(["first", text, "", "last"])}\n</details>\n\nafter`,
    );

    expect(elements(html)).toEqual(["code", "details", "p", "pre", "summary"]);

    const lines = preLines(html);
    expect(lines.at(0)).toBe("first");
    expect(lines.slice(-2)).toEqual(["", "last"]);
    expect(lines.slice(1, -2).join(" ").replace(/\s+/g, " ").trim()).toBe(seen);
  });

  test("keeps the indentation, and breaks long lines between words", () => {
    const lines = preLines(rendered(pre(["\tfrom x", `start ${"word ".repeat(40)}end`])));
    expect(lines[0]).toBe("  from x");
    expect(lines.length).toBe(3);
    expect(lines[1]).toMatch(/word$/);
    expect(lines[2]).toMatch(/^ {2}word .*end$/);
  });

  test("shows the last of many lines, and counts the others", () => {
    const lines = preLines(rendered(pre(Array.from({ length: 100 }, (_, index) => `line ${index}`))));
    expect(lines[0]).toBe("(40 earlier lines in the report)");
    expect(lines.at(-1)).toBe("line 99");
    expect(lines).toHaveLength(61);
  });
});

describe("links", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\u0000script:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://github.com@evil.example/",
    "file:///etc/passwd",
    "//evil.example",
    "not a url",
  ])("does not link %s", (url) => {
    expect(safeUrl(url)).toBeUndefined();
    expect(links(rendered(`<p>${plainLink(url)}</p>`))).toEqual([]);
    expect(link(url, "label")).toBe("label");
  });

  test("a URL cannot break out of its attribute", () => {
    const html = rendered(`<p>${plainLink('https://shop.example.com/"onclick="alert(1)?a=1&b=<x>')}</p>`);
    expect(elements(html)).toEqual(["a", "p"]);
    expect(html).toMatch(/^<p><a href="[^"]*">[^"<]*<\/a><\/p>$/);
    expect(links(html)).toEqual(["https://shop.example.com/%22onclick=%22alert(1)?a=1&b=%3Cx%3E"]);
  });

  test("shows a URL without a slash at the end", () => {
    expect(visible(plainLink("https://shop.example.com/"))).toBe("https://shop.example.com");
  });
});
