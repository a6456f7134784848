// Differences from Kamal that are right, each with its reason.

interface Explained {
  /** Of the difference's text. */
  pattern: RegExp;
  reason: string;
}

const differences: readonly Explained[] = [];

/** Why this difference is right; undefined when it is not known. */
export function explain(difference: string): string | undefined {
  return differences.find((each) => each.pattern.test(difference))?.reason;
}
