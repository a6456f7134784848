// Automatic SSL that gets no certificate. kamal-proxy says why only in its own log.

import { type Entries, sentence } from "./entry.ts";

/** `name`: the host name that has no certificate; `said`: what Let's Encrypt says. */
interface Refused {
  name: string;
  said: string;
}

export const acmeEntries = {
  /** `retryAfter`: as Let's Encrypt writes it; `isForFailures`: for failed attempts, not for certificates. */
  "tls-rate-limit": (facts: Refused & { retryAfter: string | undefined; isForFailures: boolean }) => ({
    title: "Let's Encrypt's rate limit is reached",
    cause: `${facts.name} has no certificate, because Let's Encrypt has ${facts.isForFailures ? "seen too many failed attempts" : "issued too many certificates"}: ${sentence(facts.said)}`,
    fix: facts.isForFailures
      ? `Make sure that DNS points ${facts.name} directly to this server and that ports 80 and 443 are open. Then wait ${until(facts.retryAfter, "an hour")}: each attempt before that counts too.`
      : `Wait ${until(facts.retryAfter, "up to a week")}, or set your own certificate in \`proxy/ssl\`. Keep kamal-proxy's volume (\`kamal-proxy-config\`), which has the certificates.`,
  }),

  "tls-dns": ({ name, said }: Refused) => ({
    title: "Let's Encrypt cannot resolve the host name",
    cause: `${name} has no certificate, because Let's Encrypt could not look it up in DNS: ${sentence(said)}`,
    fix: `Add an A or AAAA record for ${name} that points to this server, or fix the DNS server (DNSSEC, SERVFAIL), then re-run the job.`,
  }),

  "tls-caa": ({ name, said }: Refused) => ({
    title: "A CAA record forbids Let's Encrypt",
    cause: `${name} has no certificate, because a CAA record of its domain does not allow Let's Encrypt: ${sentence(said)}`,
    fix: 'Add `0 issue "letsencrypt.org"` to the CAA records of the domain, or set your own certificate in `proxy/ssl`.',
  }),

  "tls-unreachable": ({ name, said }: Refused) => ({
    title: "Let's Encrypt cannot reach kamal-proxy under the host name",
    cause: `${name} has no certificate, because Let's Encrypt did not get the answer that it expects from kamal-proxy: ${sentence(said)}`,
    fix: `DNS must point ${name} directly to this server, and ports 80 and 443 must be open to everyone: check the firewall, an AAAA record of another server, and a CDN in front (in Cloudflare, "DNS only"). Behind a CDN or a load balancer, set your own certificate in \`proxy/ssl\` instead.`,
  }),

  "tls-acme": ({ name, said }: Refused) => ({
    title: "Let's Encrypt did not issue a certificate",
    cause: `${name} has no certificate. kamal-proxy says: ${sentence(said)}`,
    fix: "Check that the server can reach https://acme-v02.api.letsencrypt.org, that its clock is right, and that the host name is public. `kamal proxy logs` shows each attempt.",
  }),
} satisfies Entries;

function until(retryAfter: string | undefined, otherwise: string): string {
  return retryAfter === undefined ? otherwise : `until ${retryAfter}`;
}
