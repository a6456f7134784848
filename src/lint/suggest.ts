/**
 * The candidates with the smallest distance. With more than one, the intended word is ambiguous.
 */
export function closest(word: string, candidates: readonly string[]): string[] {
  const allowed = word.length <= 4 ? 1 : 2;
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= allowed)
    .map((candidate) => ({ candidate, distance: distance(normalize(word), normalize(candidate)) }));
  const least = Math.min(allowed, ...near.map((each) => each.distance));
  return near.filter((each) => each.distance === least).map((each) => each.candidate);
}

function normalize(word: string): string {
  return word.toLowerCase().replaceAll("-", "_");
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of adjacent
 * characters.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) value = Math.min(value, at(before, column - 2) + 1);
      current.push(value);
    }

    before = previous;
    previous = current;
  }

  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
