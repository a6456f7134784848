// What can be wrong with a certificate, as part of an entry and of a report's evidence.

/** `authority`: undefined when the certificate itself has the problem. */
export type CertificateProblem =
  | { kind: "none-shown" | "self-signed" }
  | { kind: "wrong-name"; names: readonly string[]; name: string }
  | { kind: "expired" | "not-yet-valid"; authority: string | undefined; day: string }
  | { kind: "chain-refused"; code: string }
  | { kind: "untrusted-authority" | "incomplete-chain"; authority: string }
  | { kind: "weak-key"; bits: number }
  | { kind: "old-protocol"; protocol: string };

/** The end of a sentence about the certificate. */
export function describeCertificateProblem(problem: CertificateProblem): string {
  switch (problem.kind) {
    case "none-shown":
      return "the server did not send one";
    case "wrong-name":
      return problem.names.length === 0
        ? `it has no names, so it is not valid for ${problem.name}`
        : `it is for ${problem.names.join(", ")}, not for ${problem.name}`;
    case "expired":
      return `${whose(problem.authority)} expired on ${problem.day}`;
    case "not-yet-valid":
      return `${whose(problem.authority)} is not valid before ${problem.day}`;
    case "self-signed":
      return "it is self-signed";
    case "chain-refused":
      return `OpenSSL rejects its chain (${problem.code})`;
    case "untrusted-authority":
      return `its authority "${problem.authority}" is not trusted`;
    case "incomplete-chain":
      return `the chain ends at "${problem.authority}", which is not a known authority: the server does not send the intermediate certificate, or the authority is not trusted`;
    case "weak-key":
      return `its RSA key has only ${problem.bits} bits, but at least 2048 are expected`;
    case "old-protocol":
      return `the server supports only ${problem.protocol}, but TLS 1.2 or newer is expected`;
  }
}

function whose(authority: string | undefined): string {
  return authority === undefined ? "it" : `its authority ${authority}`;
}
