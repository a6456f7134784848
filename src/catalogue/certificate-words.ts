// What can be wrong with a certificate, in plain words: a part of an entry, and of a report's evidence.

/** `authority` undefined: the certificate itself. */
export type CertificateProblem =
  | { kind: "none-shown" | "self-signed" }
  | { kind: "wrong-name"; names: readonly string[]; name: string }
  | { kind: "expired" | "not-yet-valid"; authority: string | undefined; day: string }
  | { kind: "chain-refused"; code: string }
  | { kind: "untrusted-authority" | "incomplete-chain"; authority: string }
  | { kind: "weak-key"; bits: number }
  | { kind: "old-protocol"; protocol: string };

/** The end of a sentence about the certificate. */
export function certificateWords(problem: CertificateProblem): string {
  switch (problem.kind) {
    case "none-shown":
      return "the server showed none";
    case "wrong-name":
      return `it is for ${problem.names.length === 0 ? "no name at all" : problem.names.join(", ")}, not for ${problem.name}`;
    case "expired":
      return `${whose(problem.authority)} expired on ${problem.day}`;
    case "not-yet-valid":
      return `${whose(problem.authority)} is valid only from ${problem.day}`;
    case "self-signed":
      return "it is self-signed";
    case "chain-refused":
      return `its chain is refused (${problem.code})`;
    case "untrusted-authority":
      return `its authority "${problem.authority}" is not trusted`;
    case "incomplete-chain":
      return `the chain ends at "${problem.authority}", which is unknown: the server does not send the intermediate certificate, or the authority is not trusted`;
    case "weak-key":
      return `its RSA key has only ${problem.bits} bits, expected 2048 or more`;
    case "old-protocol":
      return `the server speaks only ${problem.protocol}, expected TLS 1.2 or newer`;
  }
}

function whose(authority: string | undefined): string {
  return authority === undefined ? "it" : `its authority ${authority}`;
}
