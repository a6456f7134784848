/**
 * Masks registered values as the runner does: overlapping and adjacent matches become one `***`.
 * GitHub also masks the Base64, URI and JSON forms of a value. Here they stay visible on purpose,
 * so that tests notice such a leak.
 */
export class Masker {
  readonly #values = new Set<string>();

  constructor(values: readonly string[]) {
    for (const value of values) this.add(value);
  }

  /** Values in the order in which they were added. */
  get values(): string[] {
    return [...this.#values];
  }

  /** Adds a value and each of its lines. Refuses blank values, as GitHub does. */
  add(value: string): boolean {
    if (value.trim() === "") return false;
    this.#values.add(value);
    for (const line of value.split(/[\r\n]+/)) if (line.trim() !== "") this.#values.add(line.trim());
    return true;
  }

  addExactly(value: string): void {
    this.#values.add(value);
  }

  mask(text: string): string {
    const ranges = [...this.#values].flatMap((value) => rangesOf(value, text)).sort((a, b) => a.start - b.start);
    let result = "";
    let end = -1;

    for (const range of ranges) {
      if (range.start > end) result += `${text.slice(Math.max(end, 0), range.start)}***`;
      end = Math.max(end, range.end);
    }
    return result + text.slice(Math.max(end, 0));
  }
}

function rangesOf(value: string, text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    ranges.push({ start, end: start + value.length });
  }
  return ranges;
}
