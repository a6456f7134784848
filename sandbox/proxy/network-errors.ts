/** Network errors in Go's wording, by which the action recognises causes in the log. */
const causes: Record<string, string> = {
  ECONNREFUSED: "connect: connection refused",
  EHOSTUNREACH: "connect: no route to host",
  ENETUNREACH: "connect: network is unreachable",
  ETIMEDOUT: "connect: connection timed out",
};

export function describeNetworkError(error: unknown, address: string): string {
  // For a name with several addresses, Node collects an error per address. The first one is enough.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return String(first);
  const { code = "", address: ip, port } = first as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === "ENOTFOUND") return `dial tcp: lookup ${hostOf(address)}: no such host`;
  if (code === "EAI_AGAIN") return `dial tcp: lookup ${hostOf(address)}: server misbehaving`;
  if (code === "ECONNRESET") return first.message === "socket hang up" ? "EOF" : "read: connection reset by peer";
  if (code.startsWith("HPE_")) return `net/http: HTTP/1.x transport connection broken: ${first.message}`;

  const cause = causes[code];
  return cause ? `dial tcp ${ip ? `${ip}:${port}` : address}: ${cause}` : first.message;
}

export function splitAddress(address: string): { host: string; port: number } {
  const [host = "", port = "80"] = address.split(":");
  return { host, port: Number(port) };
}

function hostOf(address: string): string {
  return splitAddress(address).host;
}
