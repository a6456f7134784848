/** Compares as RubyGems does: negative when `a` is older. `2.0.0.rc1` is older than `2.0.0`. */
export function compareGemVersions(a: string, b: string): number {
  const left = segments(a);
  const right = segments(b);

  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = compareSegments(left[index] ?? 0, right[index] ?? 0);
    if (difference !== 0) return difference;
  }

  return 0;
}

/** Whether `Gem::Version` accepts it. */
export function isGemVersion(text: string): boolean {
  return /^(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?$/.test(text.trim());
}

function segments(version: string): (string | number)[] {
  const parts =
    version
      .trim()
      .replaceAll("-", ".pre.")
      .match(/[0-9]+|[a-z]+/gi) ?? [];
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A word (`rc`, `pre`) is older than any number. */
function compareSegments(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return 1;
  if (typeof b === "number") return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
