// Why there was no response over HTTP or TLS, as part of several entries.

/** `handshake`: refused by the server; `other`: with the system's message. */
export type ConnectionProblem =
  | { kind: "refused" | "closed" | "no-tls" }
  | { kind: "unreachable" | "unresolved" | "handshake"; code: string }
  | { kind: "other"; said: string };

export interface Place {
  address: string;
  port: number;
  /** The host name that was requested. */
  name: string;
}

/** The end of a sentence. */
export function describeConnectionProblem(problem: ConnectionProblem, at: Place): string {
  const place = `${at.address} port ${at.port}`;
  switch (problem.kind) {
    case "refused":
      return `nothing listens on ${place}: kamal-proxy is not running, or a firewall rejects the connection`;
    case "unreachable":
      return `${place} cannot be reached (${problem.code}): the server is down, or a firewall blocks the connection`;
    case "unresolved":
      return `the server's name ${at.address} does not resolve (${problem.code})`;
    case "no-tls":
      return `${place} does not speak TLS`;
    case "handshake":
      return `the TLS handshake was refused (${problem.code}): kamal-proxy has no certificate for ${at.name} yet, or does not serve that name`;
    case "closed":
      return `${place} closed the connection without a response`;
    case "other":
      return `${place} did not respond (${problem.said})`;
  }
}

export function connectionFix({ kind }: ConnectionProblem): string {
  switch (kind) {
    case "unresolved":
      return "Correct the host under `servers` in deploy.yml, or its DNS record.";
    case "no-tls":
    case "handshake":
      return "Check proxy/ssl and proxy/host in deploy.yml, and read `kamal proxy logs`.";
    default:
      return "Read `kamal proxy logs`, and check the server's firewall.";
  }
}
