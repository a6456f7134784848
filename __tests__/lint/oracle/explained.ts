// Intended differences from Kamal, each with its reason.

interface Explained {
  /** Matches the text of the difference. */
  pattern: RegExp;
  /** Matches the text of the config or of the destination. */
  content?: RegExp;
  reason: string;
}

const differences: readonly Explained[] = [
  {
    pattern:
      /^Kamal says \(Kamal::ConfigurationError: Unknown role in accessories config: '\S+'\); we: accessories\/\S+: unknown roles \S/,
    reason: "Kamal 2.4 says the same in other words; later versions name the accessory, and so do we.",
  },
  {
    pattern: /^Kamal says .*; we: \d+:\d+ (?:The file begins with a byte order mark|This is not valid YAML)/s,
    content: /^\uFEFF/,
    reason:
      "libyaml counts the mark as a column, so Ruby sees only the first key and Kamal reports something else as missing. The mark is the mistake.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: .*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [-+]\d{4}/,
    reason: "A time as a key: we show it as written, Ruby in the local time zone. The finding is the same.",
  },
  {
    pattern: /^Kamal (?:refuses|says) /,
    content: /!ruby\/(?:regexp|range)/,
    reason: "Ruby crashes on a text that is not a range or a regular expression. Nobody writes these tags in a config.",
  },
  {
    pattern: /^Kamal says .*we: \d+:1 This is not valid YAML: Unexpected [\w-]+ at node end/,
    content: /^(?:#.*\n|\n)* +\S/,
    reason:
      "The first key is indented, so Ruby silently ignores everything with less indentation and Kamal reports it as missing. The indentation is the mistake.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: .*:\w+/,
    content: /^ *["']?:(\w+)["']?:[\s\S]*"\s*:\1"|"\s*:(\w+)"[\s\S]*^ *:\2:/m,
    reason:
      "A quoted key that begins with a colon next to the Ruby symbol of the same name: two keys to Ruby, one to us. Both are unknown.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: (?:\S+: )?unknown key: [{[]/,
    content: /: *[?,] *[{[]/,
    reason:
      "Inside braces, a question mark or a comma turns the mapping after it into a key. That is never intended, so we report what the previous key lacks.",
  },
  {
    pattern: /^Kamal accepts; we: (?:\S*env\S*: unknown key: (?:false)?(?: \| |$))+$/,
    reason:
      "Kamal looks for unknown keys with `any?`, which ignores the keys false and null. This is a bug in Kamal, and neither is a variable name.",
  },
  {
    pattern: /^Kamal (?:says .*|accepts); we: 1:1 This is not valid YAML: Implicit keys need to be on a single line/,
    content: /^\{/,
    reason:
      "A root in braces that is closed too early: Ruby silently ignores the rest, and Kamal reports something else as missing or deploys without it. The brace is the mistake.",
  },
  {
    pattern: /^Kamal says \(Psych::SyntaxError: .*; we: \d+:\d+ This is not valid YAML: Missing closing ["']quote/,
    reason:
      "libyaml reads on to the next quote of another value and fails after it. We report the quote that is not closed.",
  },
];

/** The reason for the difference; undefined if it is not intended. */
export function explain(difference: string, content: string): string | undefined {
  const found = differences.find(
    (each) => each.pattern.test(difference) && (each.content === undefined || each.content.test(content)),
  );
  return found?.reason;
}
