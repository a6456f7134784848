/** How known servers are told to listen on every address. */
const servers: readonly (readonly [RegExp, (port: number) => string])[] = [
  [/\brails\b/, () => "`-b 0.0.0.0`"],
  [/\bpuma\b/, (port) => `\`-b tcp://0.0.0.0:${port}\``],
  [/\b(?:gunicorn|hypercorn)\b/, (port) => `\`--bind 0.0.0.0:${port}\``],
  [/\b(?:uvicorn|flask|fastapi|vite|daphne)\b/, () => "`--host 0.0.0.0`"],
  [/\bmanage\.py runserver\b/, (port) => `\`runserver 0.0.0.0:${port}\``],
  [/\bartisan serve\b/, () => "`--host=0.0.0.0`"],
  [/\bnext\b/, () => "`-H 0.0.0.0`"],
  [/\b(?:rackup|thin|unicorn|falcon)\b/, () => "`-o 0.0.0.0`"],
];

/** `, for example with …`; empty if the command is another one. */
export function listenEverywhere(command: string, port: number): string {
  const known = servers.find(([pattern]) => pattern.test(command));
  return known === undefined ? "" : `, for example with ${known[1](port)}`;
}
