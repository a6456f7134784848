/** Offsets into a text; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Sorted, without overlaps; spans that touch become one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) result.push([start, end]);
  }

  return result;
}

/** Replaces everything that a span covers with `***`. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const [start, end] of mergeSpans(spans)) {
    result += `${text.slice(done, start)}***`;
    done = end;
  }

  return result + text.slice(done);
}
