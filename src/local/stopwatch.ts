/**
 * Starts measuring. The returned function gives the elapsed time in whole milliseconds. Not with
 * `performance`, because Node loads nine modules on its first use.
 */
export function stopwatch(): () => number {
  const startedAt = process.hrtime.bigint();
  return () => Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6);
}
