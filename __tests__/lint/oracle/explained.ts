// Differences from Kamal that are right, each with its reason.

interface Explained {
  /** Of the difference's text. */
  pattern: RegExp;
  reason: string;
}

const differences: readonly Explained[] = [
  {
    pattern: /we: 1:1 The file begins with a byte order mark/,
    reason:
      "libyaml counts the mark as a column, so Ruby sees the first key only and Kamal misses something else. The mark is what is wrong.",
  },
  {
    pattern: /^Kamal says \(Kamal::ConfigurationError: .*unknown keys?: .*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000/,
    reason: "A time as a key: we show it as it is written, Ruby with its zone. The finding is the same.",
  },
];

/** Why this difference is right; undefined when it is not known. */
export function explain(difference: string): string | undefined {
  return differences.find((each) => each.pattern.test(difference))?.reason;
}
