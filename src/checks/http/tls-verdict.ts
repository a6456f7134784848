import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { type CertificateProblem, describeCertificateProblem } from "../../catalogue/certificate-problem.ts";
import type { Evidence } from "../../model/report.ts";
import { firstNames, peerLine } from "../../text/peer-text.ts";
import { failed, type Observation } from "../check.ts";

export interface CertificateFacts {
  /** The public name. */
  name: string;
  /** Leaf first, as the server sent it, completed by Node where possible. */
  chain: readonly X509Certificate[];
  /** `TLSv1.3`. */
  protocol: string;
  /**
   * OpenSSL's error code for the chain; undefined when the chain is valid. Only the first of its
   * problems.
   */
  authorizationError: string | undefined;
  /** Trusted authorities, as PEM. */
  roots: readonly string[];
  /** Warn when fewer days remain. */
  days: number;
  now: Date;
}

/** Reports all problems of a certificate, not only the first. */
export function judgeCertificate(facts: CertificateFacts): Observation {
  const { chain, name, protocol, now } = facts;
  const leaf = chain[0];
  if (leaf === undefined) return failed("probe-tls", { name, problems: [{ kind: "none-shown" }] });

  const daysLeft = wholeDays(leaf.validToDate, now);
  const issuer = issuerName(leaf);
  const problems = [
    ...nameProblems(leaf, name),
    ...dateProblems(chain, now),
    ...trustProblems(facts),
    ...strengthProblems(leaf, protocol),
  ];

  const evidence: Evidence = {
    issuer,
    names: namesOf(leaf),
    validTo: leaf.validToDate.toISOString(),
    daysLeft,
    protocol,
  };
  if (problems.length > 0) {
    return failed("probe-tls", { name, problems }, { ...evidence, problems: problems.map(describeCertificateProblem) });
  }

  const summary = `from ${issuer}, ${daysLeft} days left, ${protocol}`;
  if (daysLeft < facts.days) {
    const reason = `The certificate for ${name} expires soon (${summary}); expected at least ${facts.days} days. Renew it.`;
    return { outcome: "warn", reason, evidence };
  }

  return { outcome: "pass", reason: `The certificate for ${name} is valid: ${summary}.`, evidence };
}

function nameProblems(leaf: X509Certificate, name: string): CertificateProblem[] {
  const matches = isIP(name) === 0 ? leaf.checkHost(name, { subject: "never" }) : leaf.checkIP(name);
  return matches === undefined ? [{ kind: "wrong-name", names: namesOf(leaf), name }] : [];
}

function dateProblems(chain: readonly X509Certificate[], now: Date): CertificateProblem[] {
  return chain.flatMap(({ subject, validFromDate, validToDate }, index): CertificateProblem[] => {
    const authority = index === 0 ? undefined : commonName(subject);
    if (validToDate < now) return [{ kind: "expired", authority, day: day(validToDate) }];
    if (validFromDate > now) return [{ kind: "not-yet-valid", authority, day: day(validFromDate) }];
    return [];
  });
}

/**
 * OpenSSL reports only one error, and an expired certificate hides an unknown authority, so this
 * walks the chain itself. Other errors of OpenSSL (a wrong purpose, a path that is too long) are
 * reported by their code.
 */
function trustProblems({ chain, authorizationError, roots }: CertificateFacts): CertificateProblem[] {
  if (authorizationError === undefined) return [];

  const dateErrors = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
  const [leaf] = chain;
  const last = chain.at(-1);
  if (leaf === undefined || last === undefined) return [];
  if (isTrusted(chain, roots)) {
    return dateErrors.includes(authorizationError) ? [] : [{ kind: "chain-refused", code: authorizationError }];
  }
  if (isSelfSigned(leaf)) return [{ kind: "self-signed" }];
  if (isSelfSigned(last)) return [{ kind: "untrusted-authority", authority: commonName(last.subject) }];

  return [{ kind: "incomplete-chain", authority: commonName(last.issuer) }];
}

function isTrusted(chain: readonly X509Certificate[], roots: readonly string[]): boolean {
  const authorities = roots.flatMap(certificatesOf);
  const linked = chain.every((certificate, index) => {
    const issuer = chain[index + 1];
    return issuer === undefined || signedBy(certificate, issuer);
  });
  const anchored = (certificate: X509Certificate) =>
    authorities.some((root) => root.fingerprint256 === certificate.fingerprint256 || signedBy(certificate, root));

  return linked && chain.some(anchored);
}

function signedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isSelfSigned(certificate: X509Certificate): boolean {
  return signedBy(certificate, certificate);
}

/**
 * A CA file can contain several certificates, and text around them. Skips certificates that cannot
 * be parsed.
 */
function certificatesOf(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}

function strengthProblems(leaf: X509Certificate, protocol: string): CertificateProblem[] {
  const problems: CertificateProblem[] = [];
  const bits = leaf.publicKey.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < 2048) problems.push({ kind: "weak-key", bits });
  if (!["TLSv1.2", "TLSv1.3"].includes(protocol)) problems.push({ kind: "old-protocol", protocol });

  return problems;
}

function namesOf(leaf: X509Certificate): string[] {
  const names = leaf.subjectAltName?.split(", ") ?? [];
  return firstNames(names.map((name) => peerLine(name.replace(/^(?:DNS|IP Address):/, ""))));
}

function issuerName(leaf: X509Certificate): string {
  const organization = peerLine(/^O=(.*)$/m.exec(leaf.issuer)?.[1] ?? "");
  const name = commonName(leaf.issuer);
  return organization === "" || organization === name ? name : `${organization} (${name})`;
}

function commonName(subject: string): string {
  return peerLine(/^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll("\n", ", "));
}

function wholeDays(end: Date, now: Date): number {
  return Math.floor((end.getTime() - now.getTime()) / 86_400_000);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
