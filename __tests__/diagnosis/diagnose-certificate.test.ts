import { expect, test } from "vitest";
import { diagnoseCertificate } from "../../src/diagnosis/diagnose-certificate.ts";
import { certificateLogScript, parseCertificateLog } from "../../src/server/certificate-log.ts";

const name = "shop.example.com";

test.each([
  [
    'acme/autocert: unable to satisfy "https://acme-v02.api.letsencrypt.org/acme/authz/1/2" for domain "shop.example.com": no viable challenge type found',
    "tls-unreachable",
    /no viable challenge type found/,
  ],
  [
    "acme: authorization error for shop.example.com: 400 urn:ietf:params:acme:error:connection: 203.0.113.10: Timeout during connect (likely firewall problem)",
    "tls-unreachable",
    /Timeout during connect/,
  ],
  [
    "acme: authorization error for shop.example.com: 403 urn:ietf:params:acme:error:unauthorized: Cannot negotiate ALPN protocol",
    "tls-unreachable",
    /ALPN/,
  ],
  [
    "acme: authorization error for shop.example.com: 400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up A for shop.example.com",
    "tls-dns",
    /NXDOMAIN/,
  ],
  [
    "403 urn:ietf:params:acme:error:caa: CAA record for shop.example.com prevents issuance",
    "tls-caa",
    /prevents issuance/,
  ],
  [
    '429 urn:ietf:params:acme:error:rateLimited: too many failed authorizations (5) for "shop.example.com" in the last 1h0m0s, retry after 2026-11-26 15:01:38 UTC: see https://letsencrypt.org/docs/rate-limits/',
    "tls-rate-limit",
    /seen too many failed attempts/,
  ],
  [
    '429 urn:ietf:params:acme:error:rateLimited: too many certificates (50) already issued for "example.com" in the last 168h0m0s',
    "tls-rate-limit",
    /issued too many certificates/,
  ],
  [
    'Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org: i/o timeout',
    "tls-acme",
    /i\/o timeout/,
  ],
])("%s", (message, id, cause) => {
  const known = diagnoseCertificate([message], name);
  expect(known?.id).toBe(id);
  expect(known?.cause).toMatch(cause);
});

test("the limit counts more than what used it up", () => {
  const messages = [
    "429 urn:ietf:params:acme:error:rateLimited: too many failed authorizations recently",
    'acme/autocert: unable to satisfy "x" for domain "shop.example.com": no viable challenge type found',
  ];
  expect(diagnoseCertificate(messages, name)?.id).toBe("tls-rate-limit");
});

test("says nothing about another name, or without a log", () => {
  expect(
    diagnoseCertificate(['acme/autocert: … for domain "blog.example.org": no viable challenge'], name),
  ).toBeUndefined();
  expect(diagnoseCertificate([], name)).toBeUndefined();
});

test("reads the messages of kamal-proxy's log, without the clients' addresses", () => {
  const { script, token } = certificateLogScript();
  expect(script).toContain("grep -v 'missing certificate'");
  const line =
    '{"time":"2026-11-26T23:04:27Z","level":"INFO","msg":"http: TLS handshake error from 203.0.113.9:47452: acme/autocert: unable to satisfy"}';
  expect(parseCertificateLog(`\n${token} acme\n${line}\nacme, but not JSON\n\n${token} end\n`, token)).toEqual([
    "acme/autocert: unable to satisfy",
  ]);
  expect(parseCertificateLog("", token)).toEqual([]);
});
