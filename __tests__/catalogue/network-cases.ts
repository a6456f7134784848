// Failures of DNS, registries and requests to the app.

import { X509Certificate } from "node:crypto";
import type { ConnectionProblem } from "../../src/catalogue/connection-problem.ts";
import { compareAddresses, type DnsFacts } from "../../src/checks/dns/dns-verdict.ts";
import { maintenanceProblem, unhealthy } from "../../src/checks/http/health-reasons.ts";
import type { HttpResult } from "../../src/checks/http/http-request.ts";
import { judgeRedirect } from "../../src/checks/http/redirect-check.ts";
import { tlsChecks } from "../../src/checks/http/tls-check.ts";
import { judgeCertificate } from "../../src/checks/http/tls-verdict.ts";
import { imageCheck } from "../../src/checks/registry/image-check.ts";
import { type RegistryCheckOptions, registryCheck } from "../../src/checks/registry/registry-check.ts";
import { releaseCheck } from "../../src/checks/registry/release-check.ts";
import { makeAuthority } from "../checks/certificates.ts";
import { only, probeTarget, quickSettings } from "../checks/http/targets.ts";
import { freePort, listen } from "../checks/listener.ts";
import { type MiniRegistryOptions, startMiniRegistry } from "../checks/mini-registry.ts";
import { type FailureCase, failureIn, failureOf } from "./failure-case.ts";

const name: DnsFacts = {
  host: "shop.example.com",
  name: "shop.example.com",
  ssl: "automatic",
  answer: { found: [], source: "dns", problem: { kind: "missing", code: "ENOTFOUND" } },
  servers: ["203.0.113.7"],
  expected: ["203.0.113.7"],
};

const dns = (answer: DnsFacts["answer"], expected = name.expected) =>
  failureIn(compareAddresses({ ...name, answer, expected }));
const found = (...addresses: string[]) => ({ found: addresses, source: "dns" }) as const;
const nothing = (kind: "missing" | "unanswered", code: string) =>
  ({ found: [], source: "dns", problem: { kind, code } }) as const;

const dnsCases: readonly FailureCase[] = [
  { id: "dns-missing", what: "no name", make: () => dns(nothing("missing", "ENOTFOUND")) },
  { id: "dns-missing", what: "no address", make: () => dns(nothing("missing", "ENODATA"), ["203.0.113.7", "::7"]) },
  { id: "dns-unanswered", what: "SERVFAIL", make: () => dns(nothing("unanswered", "ESERVFAIL")) },
  { id: "dns-elsewhere", what: "another server", make: () => dns(found("198.51.100.1")) },
  { id: "dns-elsewhere", what: "some addresses", make: () => dns(found("203.0.113.7", "198.51.100.1")) },
  { id: "dns-elsewhere", what: "IPv6", make: () => dns(found("203.0.113.7", "::9"), ["203.0.113.7", "::7"]) },
];

interface Scripted {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/**
 * The failure for a registry that gives this response to each request, and `token` to requests for
 * a token.
 */
function registry(answer: Scripted | Error, change: Partial<RegistryCheckOptions> = {}, token?: Scripted) {
  const question = {
    server: "registry.example.com",
    repository: "registry.example.com/acme/shop",
    username: "ana",
    password: "pa55-w0rd",
    fetch: async (input: string | URL | Request) => {
      if (answer instanceof Error) throw answer;
      const { status, body = "", headers = {} } = String(input).includes("/token") && token ? token : answer;
      return new Response(body, { status, headers });
    },
    ...change,
  };

  return failureOf(registryCheck(question));
}

const bearer = { status: 401, headers: { "www-authenticate": 'Bearer realm="https://registry.example.com/token"' } };
const denied = '{"errors": [{"code": "DENIED", "message": "denied"}]}';
const ghcr = { server: "ghcr.io", repository: "ghcr.io/acme/shop" };
const given = { status: 200, body: '{"token": "t"}' };

const commit = "0".repeat(40);
const manyTags = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`v${1000 + index * 10}`, "x"]));

/** Options for a registry that has these images and requires no login. */
async function withImages<T>(
  options: Pick<MiniRegistryOptions, "images" | "pageSize">,
  use: (access: RegistryCheckOptions) => Promise<T>,
) {
  await using mini = await startMiniRegistry({ auth: "none", users: {}, ...options });
  return await use({ server: mini.host, repository: `${mini.host}/shop`, username: undefined, password: undefined });
}

const image = (wanted: string, images: Readonly<Record<string, string>>, pageSize = 100) =>
  withImages({ images, pageSize }, (access) =>
    failureOf(imageCheck({ ...access, wanted, deployed: [], onFound: () => {} })),
  );

const release = (name: string, images: Readonly<Record<string, string>>) =>
  withImages({ images }, (access) =>
    failureOf(releaseCheck({ ...access, name, version: commit, onPresent: () => {} })),
  );

const registryCases: readonly FailureCase[] = [
  {
    id: "registry-name",
    what: "uppercase letters",
    make: () => registry(given, { server: "ghcr.io", repository: "ghcr.io/Acme/Shop" }),
  },
  {
    id: "registry-name",
    what: "an invalid character",
    make: () => registry(given, { repository: "registry.example.com/acme/sh$op" }),
  },
  { id: "registry-unreachable", what: "no response", make: () => registry(new Error("connect ECONNREFUSED")) },
  {
    id: "registry-unreachable",
    what: "not a registry",
    make: () => registry({ status: 404, body: "<html>nginx</html>" }),
  },
  { id: "registry-unreachable", what: "an outage", make: () => registry({ status: 503 }) },
  {
    id: "registry-unreachable",
    what: "a redirect",
    make: () => registry({ status: 301, headers: { location: "https://other.example.com/v2/" } }),
  },
  {
    id: "registry-unreachable",
    what: "an unsupported login",
    make: () => registry({ status: 401, headers: { "www-authenticate": "Negotiate" } }),
  },
  { id: "registry-auth", what: "refused", make: () => registry(bearer, {}, { status: 401, body: denied }) },
  {
    id: "registry-auth",
    what: "refused by ghcr.io",
    title: "The registry refused the login",
    make: () => registry(bearer, ghcr, { status: 403, body: denied }),
  },
  {
    id: "registry-auth",
    what: "no password",
    title: "Registry credentials are missing",
    make: () => registry(bearer, { password: "" }),
  },
  {
    id: "registry-auth",
    what: "an unsafe realm",
    title: "The registry names an untrusted token service",
    make: () => registry({ status: 401, headers: { "www-authenticate": 'Bearer realm="http://tokens.test/"' } }),
  },
  {
    id: "registry-auth",
    what: "no realm",
    title: "The registry names no token service",
    make: () => registry({ status: 401, headers: { "www-authenticate": "Bearer" } }),
  },
  { id: "registry-push-denied", what: "no permission", make: () => registry({ ...bearer, body: denied }, {}, given) },
  { id: "registry-push-denied", what: "ghcr.io", make: () => registry({ ...bearer, body: denied }, ghcr, given) },
  { id: "image-missing", what: "a missing version", make: () => image("v9", { v1: "a", v2: "b" }) },
  { id: "image-missing", what: "no version", make: () => image("v9", { latest: "a" }) },
  { id: "version-ambiguous", what: "two versions", make: () => image("v1.4", { "v1.4.0": "a", "v1.4.1": "b" }) },
  { id: "version-ambiguous", what: "too many tags", make: () => image("v100", manyTags, 1) },
  { id: "release-taken", what: "another image", make: () => release("v1", { v1: "a", [commit]: "b" }) },
];

const at = { address: "203.0.113.7", port: 443, name: "shop.example.com" };
const broken = (problem: ConnectionProblem): HttpResult => ({ kind: "broken", problem, at });
const answered = (status: number, change: { location?: string; fromProxy?: boolean } = {}): HttpResult => ({
  kind: "response",
  status,
  location: undefined,
  fromProxy: false,
  latencyMs: 3,
  ...change,
});

const health = (answer: HttpResult, good = 0) =>
  failureIn(
    unhealthy({
      url: "https://shop.example.com/up",
      answer,
      good,
      name: "shop.example.com",
      settings: { path: undefined, attempts: 7, intervalMs: 1000, timeoutMs: 5000, url: undefined },
      evidence: {},
    }),
  );

const answers: readonly HttpResult[] = [
  { kind: "timeout", afterMs: 5000 },
  ...[200, 301, 401, 403, 404, 418, 500, 502, 503, 504].map((status) => answered(status)),
  answered(301, { location: "https://shop.example.com/login" }),
  answered(404, { fromProxy: true }),
  broken({ kind: "refused" }),
  broken({ kind: "closed" }),
  broken({ kind: "no-tls" }),
  broken({ kind: "unreachable", code: "EHOSTUNREACH" }),
  broken({ kind: "unresolved", code: "ENOTFOUND" }),
  broken({ kind: "handshake", code: "EPROTO" }),
  broken({ kind: "other", said: "socket hang up" }),
];

const labelOf = (answer: HttpResult) =>
  answer.kind === "broken" ? answer.problem.kind : answer.kind === "response" ? `${answer.status}` : answer.kind;

const maintenance = (options: HttpResult) => failureIn(maintenanceProblem("https://shop.example.com/up", options, {}));

const redirect = (answer: HttpResult) =>
  failureIn(judgeRedirect({ url: "http://shop.example.com/up", answer, name: at.name, path: "/up", httpsPort: 443 }));
const locations = [
  "http://shop.example.com/up",
  "https://www.example.com/up",
  "https://shop.example.com/",
  "https://shop.example.com:8443/up",
  "https://[",
];

/** A certificate for another name, expired, from an unknown authority, with a weak key. */
async function badCertificate() {
  await using authority = await makeAuthority();
  const { cert } = await authority.issue({ names: "DNS:other.test", from: -9, until: -2, bits: 1024 });

  return failureIn(
    judgeCertificate({
      name: "shop.example.com",
      chain: [new X509Certificate(cert)],
      protocol: "TLSv1.1",
      authorizationError: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      roots: [],
      days: 14,
      now: new Date(),
    }),
  );
}

const tls = async (port: number, ssl: "custom" | "automatic") =>
  failureIn(await only(tlsChecks([probeTarget({ ssl, httpsPort: port })], quickSettings())));

const httpCases: readonly FailureCase[] = [
  ...answers
    .filter((answer) => labelOf(answer) !== "200")
    .map((answer) => ({ id: "probe-health", what: labelOf(answer), make: () => health(answer) })),
  { id: "probe-health", what: "after successful responses", make: () => health(answered(500), 3) },
  { id: "probe-health", what: "OPTIONS", make: () => maintenance(broken({ kind: "closed" })) },
  { id: "maintenance", what: "stopped", make: () => maintenance(answered(503)) },
  { id: "maintenance", what: "paused", make: () => maintenance(answered(504)) },
  ...answers
    .map((answer) => ({ id: "probe-redirect", what: labelOf(answer), make: () => redirect(answer) }))
    .slice(0, 4),
  { id: "probe-redirect", what: "404", make: () => redirect(answered(404)) },
  { id: "probe-redirect", what: "refused", make: () => redirect(broken({ kind: "refused" })) },
  ...locations.map((location) => ({
    id: "probe-redirect",
    what: location,
    make: () => redirect(answered(301, { location })),
  })),
  { id: "probe-tls", what: "several problems", make: badCertificate },
  {
    id: "tls-name",
    what: "no TLS",
    make: async () => {
      await using plain = await listen((_, response) => response.end());
      return await tls(plain.port, "custom");
    },
  },
  { id: "tls-name", what: "nothing listens", make: async () => tls(await freePort(), "automatic") },
];

export const networkCases: readonly FailureCase[] = [...dnsCases, ...registryCases, ...httpCases];
