// Finds out why kamal-proxy has no certificate, from its log.

import { diagnosis } from "../catalogue/catalogue.ts";
import type { Diagnosis } from "../model/report.ts";

/** What Let's Encrypt (RFC 8555) and Go's autocert say. The first pattern that matches counts. */
const reasons = [
  {
    id: "tls-caa",
    pattern: /acme:error:caa\b|\bCAA record/i,
  },
  {
    id: "tls-dns",
    pattern: /acme:error:dns\b|DNS problem|NXDOMAIN|SERVFAIL|no valid A records/i,
  },
  {
    id: "tls-unreachable",
    pattern:
      /no viable challenge type|acme:error:(?:connection|unauthorized|tls|incorrectResponse)\b|authorization error|Timeout during connect|Invalid response from/i,
  },
] as const;

const rateLimit = /acme:error:rateLimited|too many (?:certificates|failed authorizations|new orders|registrations)/i;

/** The last reason that is about the name; undefined if there is none. */
export function diagnoseCertificate(messages: readonly string[], name: string): Diagnosis | undefined {
  const about = messages.filter((message) => mayBeAbout(message, name));
  // A limit hides what used it up, but until it ends nothing else can help.
  const said = about.findLast((message) => rateLimit.test(message)) ?? about.at(-1);
  if (said === undefined) return undefined;

  if (rateLimit.test(said)) {
    const retryAfter = /retry after (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC)/i.exec(said)?.[1];
    return diagnosis("tls-rate-limit", { name, said, retryAfter, isForFailures: /failed auth/i.test(said) }, [said]);
  }
  const id = reasons.find(({ pattern }) => pattern.test(said))?.id ?? "tls-acme";
  return diagnosis(id, { name, said }, [said]);
}

/** Whether the diagnosis is one of those above. */
export function isCertificateRefused({ id }: Diagnosis): boolean {
  return isFinal({ id }) || id === "tls-acme" || reasons.some((reason) => reason.id === id);
}

/** Whether another attempt within minutes cannot change it. */
export function isFinal({ id }: Pick<Diagnosis, "id">): boolean {
  return id === "tls-rate-limit" || id === "tls-caa";
}

const domain = /\b(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;
const authorities = /(?:^|\.)(?:letsencrypt\.org|zerossl\.com|pki\.goog|golang\.org)$/i;

/** Some messages name the domain, or the one that it belongs to; others name none. */
function mayBeAbout(message: string, name: string): boolean {
  const named = [...message.matchAll(domain)].map(([found]) => found.toLowerCase());
  const domains = named.filter((each) => !authorities.test(each));
  const own = name.toLowerCase();
  return domains.length === 0 || domains.some((each) => own === each || own.endsWith(`.${each}`));
}
