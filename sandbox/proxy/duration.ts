/** Durations in Go's format (`30s`, `1m30s`, `500ms`), converted to and from milliseconds. */
const units: Record<string, number> = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1e3, m: 6e4, h: 36e5 };

export function parseDuration(text: string): number {
  if (/^[+-]?0$/.test(text)) return 0;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw new Error(`time: missing unit in duration "${text}"`);
  if (!/^[+-]?((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/.test(text)) throw new Error(`time: invalid duration "${text}"`);

  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)) {
    total += Number(amount) * (units[unit ?? ""] ?? 0);
  }
  return text.startsWith("-") ? -total : total;
}

/** `6s`, `1m0s`, `1h0m0s`, `1.5s`, `500ms`: the form the real error messages use. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds === 0) return "0s";
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const hours = Math.floor(milliseconds / 36e5);
  const minutes = Math.floor((milliseconds % 36e5) / 6e4);
  const seconds = (milliseconds % 6e4) / 1e3;
  return `${hours ? `${hours}h` : ""}${hours || minutes ? `${minutes}m` : ""}${seconds}s`;
}
