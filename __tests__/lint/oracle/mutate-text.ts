// Mutations of the text of a file.

import type { Random } from "../../random.ts";

type TextMutation = (text: string, random: Random) => string | Uint8Array;

export const textMutations: Readonly<Record<string, TextMutation>> = {
  "duplicate key": (text, random) => atLine(text, random, (line) => `${line}\n${line}`),
  "broken indentation": (text, random) => atLine(text, random, (line) => ` ${line}`),
  "less indentation": (text, random) => atLine(text, random, (line) => line.replace(/^ /, "")),
  tab: (text, random) => atLine(text, random, (line) => line.replace(/^ {2}|^/, "\t")),
  "tab inside": (text, random) => atLine(text, random, (line) => line.replace(": ", ":\t")),
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  CR: (text) => text.replaceAll("\n", "\r"),
  "byte order mark": (text) => `\uFEFF${text}`,
  empty: (_, random) => random.pick(["", "\n", "# nothing\n", "---\n", "~\n", "--- ~\n", "null\n", "false\n", "''\n"]),
  "no mapping": (text, random) =>
    random.pick([text.replace(/^(?=\S)/gm, "- "), "- a\n- b\n", "word\n", "5\n", "[]\n", "{}\n"]),
  "invalid UTF-8": (text, random) => withByte(text, random),
  "Ruby tag": (text, random) =>
    atLine(text, random, (line) =>
      line.replace(
        /: /,
        `: ${random.pick(["!ruby/symbol ", "!ruby/sym ", "!ruby/regexp ", "!ruby/range ", "!!set ", "!!binary ", "!custom ", "!ruby/object "])}`,
      ),
    ),
  "Ruby tag on a mapping": (text, random) => {
    const tag = random.pick([
      "!ruby/object:OpenStruct",
      "!ruby/object",
      "!ruby/object:Hash",
      "!ruby/hash:Hash",
      "!ruby/object:Set",
      "!ruby/struct",
      "!custom",
    ]);
    return random.chance(0.5)
      ? atLine(text, random, (line) => line.replace(/: *$|: (?=[{[])/, `: ${tag} `))
      : atLine(text, random, (line) => line.replace(/: .*$|:$/, `: ${tag} { a: b }`));
  },
  "quotes over lines": (text, random) => atLine(text, random, (line) => overLines(line, random, false)),
  "quotes over lines, twice": (text, random) =>
    atLine(
      atLine(text, random, (line) => overLines(line, random, false)),
      random,
      (line) => overLines(line, random, false),
    ),
  "plain over lines": (text, random) => atLine(text, random, (line) => overLines(line, random, true)),
  "quoted item over lines": (text, random) => {
    const quote = random.pick(["'", '"']);
    return `${text}volumes:\n${random.pick(["- ", "  - "])}${quote}a:${random.pick(breaks)}/b${quote}${random.pick(["\n", " # c\n", ""])}`;
  },
  "flow in a section over lines": (text, random) => {
    const inside = random.pick(["a: b", "a: 'b c'", "a: b c", 'a: "b"', "a:", "{a: b}: c", "a"]);
    const flow = random.chance(0.7) ? `{ ${inside}, d: e }` : `[ ${inside}, d ]`;
    const broken = flow.replaceAll(" ", () => (random.chance(0.4) ? random.pick(breaks) : " "));
    return `${text}${random.pick(["labels:\n  x: ", "aliases:\n  x: ", "x-a:\n  - ", "labels: "])}${broken}${random.pick(["\n", "\n  y: z\n"])}`;
  },
  "tab after a sign": (text, random) =>
    atLine(text, random, (line) => line.replace(/^( *-) |^( *)/, `$1$2${random.pick(["\t", " \t", "\t "])}`)),
  "line of spaces and tabs": (text, random) =>
    atLine(text, random, (line) => `${line}\n${random.pick(["\t", " \t", "  \t", "      \t", "\t\t"])}`),
  "anchor and merge": (text, random) => merge(text, random),
  "unknown alias": (text, random) => atLine(text, random, (line) => line.replace(/: .*/, ": *nobody")),
  "unclosed quote": (text, random) => atLine(text, random, (line) => line.replace(/: /, ': "')),
  "colon inside": (text, random) => atLine(text, random, (line) => `${line}: more`),
  "no colon": (text, random) => atLine(text, random, (line) => line.replace(":", "")),
  "no space": (text, random) => atLine(text, random, (line) => line.replace(": ", ":")),
  "special start": (text, random) =>
    atLine(text, random, (line) =>
      line.replace(
        /: /,
        `: ${random.pick(["@", "%", "`", "&", "*", "!", "|", ">", "?", "- ", "}", "]", "{", "[", ",", "#"])}`,
      ),
    ),
  "flow list over lines": (text, random) =>
    `${text}volumes: [a,${random.pick(["\n", "\n  ", "\n\n", "\n\t", "\n # c\n"])}b]\n`,
  "flow map over lines": (text, random) =>
    `${text}labels: {a: b,${random.pick(["\n", "\n  "])}c: d${random.pick(["\n", ""])}}\n`,
  "line separator": (text, random) =>
    atLine(text, random, (line) => `${line}${random.pick(["\u2028", "\u2029", "\u0085", "\u00a0"])}x`),
  "second document": (text, random) => `${text}${random.pick(["---\n", "...\n", "--- a\n", "...\nx\n"])}other: 1\n`,
  directive: (text, random) =>
    `${random.pick(["%YAML 1.1\n---\n", "%YAML 1.2\n---\n", "%TAG ! a:\n---\n", "--- # c\n"])}${text}`,
  comment: (text, random) => atLine(text, random, (line) => `${line} # ${random.pick(["ok", "kamal"])}`),
  "comment without space": (text, random) => atLine(text, random, (line) => `${line}#x`),
  "block scalar": (text, random) => `${text}asset_path: ${random.pick(["|", ">", "|-", ">+", "|2"])}\n  a\n  b\n`,
  "folded plain": (text) => `${text}asset_path: a\n  b\n`,
  "complex key": (text) => `${text}? labels\n: a: b\n`,
  "symbol keys": (text, random) => atLine(text, random, (line) => line.replace(/^( *)([a-z_]+):/, "$1:$2:")),
  truncated: (text, random) => text.slice(0, random.below(text.length)),
};

const breaks = [
  "\n",
  "\n  ",
  "\n    ",
  "\n      ",
  "\n\n",
  "\n\n    ",
  "  \n ",
  "\n\t",
  "\n  \t",
  "\n        \t",
  "\n# c\n",
  "\r\n",
];

/** Writes the value of a line over several lines, in quotes or plain. */
function overLines(line: string, random: Random, isPlain: boolean): string {
  const quote = random.pick(["'", '"']);
  const [, before = "", value = ""] = /^( *(?:- |[\w-]+: ))(.*)$/.exec(line) ?? [];
  if (before === "" || /^$|["'\\{}[\]&*|>!#]/.test(value)) return line;

  const words = random.chance(0.5) ? value : `${value} ${random.pick(["b", "c: d", "- e", "it''s", "# f", '\\"'])} g`;
  const parts = words.split(" ");
  const broken = parts.join(random.pick(breaks)) + (parts.length === 1 ? random.pick(breaks) : "");
  const escaped = quote === '"' && random.chance(0.2) ? broken.replace("\n", "\\\n") : broken;

  return isPlain ? `${before}${broken}` : `${before}${quote}${escaped}${quote}${random.pick(["", " # c", " x"])}`;
}

function atLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split("\n");
  const at = random.below(Math.max(1, lines.length - 1));
  return lines.map((line, index) => (index === at ? change(line) : line)).join("\n");
}

function withByte(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  return Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from([random.pick([0xff, 0xe9, 0xc3, 0x80])]),
    bytes.subarray(at),
  ]);
}

function merge(text: string, random: Random): string {
  const extra = random.pick([
    "{ a: b }",
    "{ host: a.acme.dev }",
    "{ ssl: true }",
    "{ image: b, host: c }",
    "[a]",
    "word",
    "{ arch: arm64 }",
    "~",
  ]);

  const section = random.pick(["proxy", "builder", "labels", "env", "boot", "accessories"]);
  const form = random.pick([
    "<<: *shared",
    "<<: [*shared]",
    "<<: [*shared, *shared]",
    "<<: *shared\n  b: c",
    "b: c\n  <<: *shared",
    '"<<": *shared',
  ]);

  return `x-shared: &shared ${extra}\n${text}${section}:\n  ${form}\n`;
}
