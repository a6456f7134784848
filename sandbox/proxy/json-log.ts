/** Writes one JSON object per line to stdout, in the format of Go's slog. */
type Attributes = Record<string, unknown>;

let debugging = false;

function write(level: string, msg: string, attributes: Attributes): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, msg, ...attributes })}\n`);
}

export const log = {
  enableDebug(): void {
    debugging = true;
  },
  debug(msg: string, attributes: Attributes = {}): void {
    if (debugging) write("DEBUG", msg, attributes);
  },
  info: (msg: string, attributes: Attributes = {}) => write("INFO", msg, attributes),
  warn: (msg: string, attributes: Attributes = {}) => write("WARN", msg, attributes),
  error: (msg: string, attributes: Attributes = {}) => write("ERROR", msg, attributes),
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
