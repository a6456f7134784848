// Differences from Kamal that are right, each with its reason.

interface Explained {
  /** Of the difference's text. */
  pattern: RegExp;
  /** Of the config's or the destination's text. */
  content?: RegExp;
  reason: string;
}

const differences: readonly Explained[] = [
  {
    pattern: /^Kamal says .*; we: \d+:\d+ (?:The file begins with a byte order mark|This is not valid YAML)/s,
    content: /^\uFEFF/,
    reason:
      "libyaml counts the mark as a column, so Ruby sees the first key only and Kamal misses something else. The mark is what is wrong.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: .*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [-+]\d{4}/,
    reason: "A time as a key: we show it as it is written, Ruby in the zone of its machine. The finding is the same.",
  },
  {
    pattern: /^Kamal (?:refuses|says) /,
    content: /!ruby\/(?:object|regexp|range)/,
    reason: "What a Ruby object by tag is, only Ruby knows: like ERB it is unknown to us, and nothing is said of it.",
  },
  {
    pattern: /^Kamal says .*we: \d+:1 This is not valid YAML: Unexpected [\w-]+ at node end/,
    content: /^(?:#.*\n|\n)* +\S/,
    reason:
      "The first key is indented, and Ruby silently reads nothing of what follows with less indentation. Kamal misses the rest; the indentation is what is wrong.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: .*:\w+/,
    content: /^ *["']?:(\w+)["']?:[\s\S]*"\s*:\1"|"\s*:(\w+)"[\s\S]*^ *:\2:/m,
    reason:
      "A quoted key with a colon in front beside the Ruby symbol of that name: two keys to Ruby, one to us. Both are unknown.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: (?:\S+: )?unknown key: [{[]/,
    content: /: *[?,] *[{[]/,
    reason:
      "Inside braces a question mark or a comma makes a key of the mapping behind it. Nobody means that: we tell what the key before it lacks.",
  },
  {
    pattern: /^Kamal accepts; we: (?:\S*env\S*: unknown key: (?:false)?(?: \| |$))+$/,
    reason:
      "Kamal looks for unknown keys with `any?`, which overlooks the keys false and null: a bug of Kamal, and no name for a variable.",
  },
  {
    pattern: /^Kamal (?:says .*|accepts); we: 1:1 This is not valid YAML: Implicit keys need to be on a single line/,
    content: /^\{/,
    reason:
      "A root in braces that is closed too early: Ruby silently reads nothing of the rest, and Kamal misses something else, or deploys without it. The brace is what is wrong.",
  },
];

/** Why this difference is right; undefined when it is not known. */
export function explain(difference: string, content: string): string | undefined {
  const found = differences.find(
    (each) => each.pattern.test(difference) && (each.content === undefined || each.content.test(content)),
  );
  return found?.reason;
}
