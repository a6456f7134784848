/**
 * Starts to measure; the result says how many whole milliseconds have passed since. `performance`, which could say it
 * too, makes Node load nine modules when it is first named.
 */
export function stopwatch(): () => number {
  const startedAt = process.hrtime.bigint();
  return () => Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6);
}
