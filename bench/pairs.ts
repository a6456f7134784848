export interface Pairs {
  /** Milliseconds per run, in order. */
  a: readonly number[];
  b: readonly number[];
}

export interface PairsOptions {
  count: number;
  warmup: number;
  a(): Promise<void>;
  b(): Promise<void>;
}

/** Runs A and B in pairs, alternating which one goes first. */
export async function runPairs({ count, warmup, a, b }: PairsOptions): Promise<Pairs> {
  const times = { a: [] as number[], b: [] as number[] };
  for (let round = -warmup; round < count; round++) {
    const order = round % 2 === 0 ? (["a", "b"] as const) : (["b", "a"] as const);
    for (const which of order) {
      const started = performance.now();
      await (which === "a" ? a() : b());
      if (round >= 0) times[which].push(performance.now() - started);
    }
  }

  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Prints the median and the range of the ratios A / B, pair by pair. */
export function printRatio(title: string, { a, b }: Pairs): void {
  const ratios = a.map((time, index) => time / (b[index] ?? Number.NaN));
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `${title}: ${median(ratios).toFixed(2)} (median of ${ratios.length} pairs, ${lowest.toFixed(2)} to ${highest.toFixed(2)})`,
  );
}
