// Why there was no answer over HTTP or TLS, in plain words: a part of several entries.

/** `handshake`: refused by the other side; `other`: in the system's own words. */
export type ConnectionProblem =
  | { kind: "refused" | "closed" | "no-tls" }
  | { kind: "unreachable" | "unresolved" | "handshake"; code: string }
  | { kind: "other"; said: string };

export interface Place {
  address: string;
  port: number;
  /** The name that was asked for there. */
  name: string;
}

/** The end of a sentence. */
export function connectionWords(problem: ConnectionProblem, at: Place): string {
  const place = `${at.address} port ${at.port}`;
  switch (problem.kind) {
    case "refused":
      return `nothing listens on ${place}: kamal-proxy is not running, or a firewall rejects`;
    case "unreachable":
      return `${place} cannot be reached (${problem.code}): a firewall, or the server is down`;
    case "unresolved":
      return `the server's name ${at.address} does not resolve (${problem.code})`;
    case "no-tls":
      return `${place} does not speak TLS`;
    case "handshake":
      return `the TLS handshake was refused (${problem.code}): kamal-proxy has no certificate for ${at.name} yet, or does not know that name`;
    case "closed":
      return `${place} closed the connection without an answer`;
    case "other":
      return `${place} gave no answer (${problem.said})`;
  }
}
