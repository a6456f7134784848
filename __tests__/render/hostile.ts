// Texts from containers, branches and configs that try to break out of a page or a log.

const esc = "\u001b";

/** [what, text, what a reader should see] */
export const hostile: readonly (readonly [what: string, text: string, seen: string])[] = [
  ["a script", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["an image with a handler", '<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
  ["our own closing tags", "</code></pre></td></tr></table></details>", "</code></pre></td></tr></table></details>"],
  ["an HTML comment", "<!-- the rest is gone", "<!-- the rest is gone"],
  ["entities", "&lt;b&gt; &#60;i&#62; &amp;", "&lt;b&gt; &#60;i&#62; &amp;"],
  ["pipes", "a | b || c \\| d \\\\| e", "a | b || c \\| d \\\\| e"],
  ["emphasis", "*a* **b** _c_ __d__ ~~e~~", "*a* **b** _c_ __d__ ~~e~~"],
  ["a link", "[click](https://evil.example/x)", "[click](https://evil.example/x)"],
  ["a javascript link", "[click](javascript:alert(1))", "[click](javascript:alert(1))"],
  ["an image", "![x](http://evil.example/pixel.png)", "![x](http://evil.example/pixel.png)"],
  ["a reference", "[x][y] and [y]: http://evil.example", "[x][y] and [y]: http://evil.example"],
  [
    "URLs",
    "see https://evil.example/?a=1&b=2, www.evil.example.",
    "see https://evil.example/?a=1&b=2, www.evil.example.",
  ],
  ["an autolink", "<https://evil.example> <me@evil.example>", "<https://evil.example> <me@evil.example>"],
  ["mentions", "@octocat (@acme/team) mail me@evil.example", "@octocat (@acme/team) mail me@evil.example"],
  ["emoji", ":rocket: done:+1:", ":rocket: done:+1:"],
  ["mathematics", "$x^2$ and $$y$$ and NAME=$NAME", "$x^2$ and $$y$$ and NAME=$NAME"],
  ["a single backtick", "a ` b", "a ` b"],
  ["three backticks", "``` js", "``` js"],
  ["quotes", "\"double\" and 'single'", "\"double\" and 'single'"],
  ["backslashes", "\\<b\\> \\` C:\\new", "\\<b\\> \\` C:\\new"],
  [
    "lines",
    "one\n\n# two\r\n- three\rfour\u2028five",
    "one # two - three four five".replace("three four", "threefour"),
  ],
  ["a table", "a\n|---|\n| b |", "a |---| | b |"],
  ["colours", `${esc}[31mred${esc}[0m ${esc}]8;;http://evil.example\u0007link${esc}]8;;\u0007`, "red link"],
  ["control characters", "a\u0000b\u0007c\u0008d\u009be", "abcde"],
  ["bidirectional text", "safe\u202egnp.exe\u202c \u2066x\u2069", "safegnp.exe x"],
  ["zero-width characters", "pass\u200bword\u200d \ufeffx\u00ad\u2060y \u{e0041}z", "password xy z"],
  ["half a character", "a\ud800b", "a\ufffdb"],
  ["a workflow command", "::error::gotcha ##[error]x", "::error::gotcha ##[error]x"],
];
