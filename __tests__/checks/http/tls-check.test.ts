import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import type { ServerOptions } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { createSecureContext } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProbeTarget } from "../../../src/checks/http/probe-target.ts";
import { tlsChecks } from "../../../src/checks/http/tls-check.ts";
import { judgeCertificate } from "../../../src/checks/http/tls-verdict.ts";
import { type Authority, makeAuthority, type Pair } from "../certificates.ts";
import { fixOf } from "../fix-of.ts";
import { freePort, listen } from "../listener.ts";
import { only, probeTarget, quickSettings } from "./targets.ts";

let authority: Authority;
let good: Pair;
beforeAll(async () => {
  authority = await makeAuthority();
  good = await authority.issue({ names: "DNS:shop.test,DNS:*.wild.test,IP:127.0.0.1" });
});
afterAll(() => authority[Symbol.asyncDispose]());

interface ProbeOptions {
  parts?: Partial<ProbeTarget>;
  trusted?: boolean;
  yaml?: string;
}

async function probe(tls: ServerOptions, { parts = {}, trusted = true, yaml = "{}" }: ProbeOptions = {}) {
  await using server = await listen((_, response) => response.end(), tls);
  const targets = [probeTarget({ ssl: "custom", httpsPort: server.port, ...parts })];
  return await only(tlsChecks(targets, quickSettings(yaml), trusted ? { ca: authority.root } : {}));
}

test.each<[string, Partial<ProbeTarget>]>([
  ["its name", {}],
  ["a wildcard name", { host: "*.wild.test" }],
  ["an address", { host: undefined }],
])("accepts a valid certificate for %s", async (_, parts) => {
  const observation = await probe(good, { parts });
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("from Own (Own Root), 19 days left, TLSv1.3");
  expect(observation.evidence).toMatchObject({
    issuer: "Own (Own Root)",
    names: ["shop.test", "*.wild.test", "127.0.0.1"],
    daysLeft: 19,
    protocol: "TLSv1.3",
  });
});

test("accepts a complete chain, and reports a missing intermediate", async () => {
  const full = await authority.issueThroughIntermediate({ names: "DNS:shop.test" });
  expect((await probe(full)).outcome).toBe("pass");

  const [leaf = ""] = full.cert.split(/(?<=-----END CERTIFICATE-----\n)/);
  const cut = await probe({ cert: leaf, key: full.key });

  expect(cut.outcome).toBe("fail");
  expect(cut.reason).toContain("does not send the intermediate certificate");
});

test("names in a certificate become clean lines, and their number is limited", () => {
  const names = Array.from({ length: 300 }, (_, index) => `DNS:host-${index}.test`);
  const subject = "/O=Ev\u001b[2Jil\u2028##[error]x/CN=::error::x\u202e";
  const parts = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-subj", subject, "-keyout", "/dev/null"];
  const pem = execFileSync("openssl", [...parts, "-addext", `subjectAltName=${names.join(",")}`], { stdio: "pipe" });

  const chain = [new X509Certificate(pem)];
  const facts = { chain, protocol: "TLSv1.3", authorizationError: "SELF_SIGNED", roots: [], days: 1, now: new Date() };
  const observation = judgeCertificate({ ...facts, name: "shop.test" });
  expect(observation.evidence).toMatchObject({ issuer: expect.stringMatching(/^Ev.*il \(\.::error::x\)$/) });
  expect(observation.evidence?.names).toHaveLength(21);
  expect(JSON.stringify(observation)).not.toMatch(/\\u|##\[|[\u2028\u202e]/);
});

test("warns when few days are left", async () => {
  const observation = await probe(good, { yaml: "tls: { days: 25 }" });
  expect(observation.outcome).toBe("warn");
  expect(observation.reason).toContain("expected at least 25 days");
});

test.each<[string, () => Promise<Pair>, ProbeOptions, string[]]>([
  ["wrong name", () => authority.issue({ names: "DNS:other.test" }), {}, ["it is for other.test, not for shop.test"]],
  ["no name", () => authority.issue({ names: "" }), {}, ["it has no names, so it is not valid for shop.test"]],
  ["expired", () => authority.issue({ names: "DNS:shop.test", from: -9, until: -2 }), {}, ["it expired on 20"]],
  ["not yet valid", () => authority.issue({ names: "DNS:shop.test", from: 3 }), {}, ["it is not valid before 20"]],
  ["self-signed", () => authority.selfSigned("DNS:shop.test"), {}, ["it is self-signed"]],
  [
    "unknown authority",
    async () => good,
    { trusted: false },
    ['the chain ends at "Own Root", which is not a known authority'],
  ],
  ["weak key", () => authority.issue({ names: "DNS:shop.test", bits: 1024 }), {}, ["only 1024 bits"]],
  [
    "several problems",
    () => authority.issue({ names: "DNS:other.test", from: -9, until: -2 }),
    { trusted: false },
    ["it is for other.test", "it expired on", "which is not a known authority"],
  ],
])("reports %s", async (_, make, options, problems) => {
  const pair = await make();
  const observation = await probe({ ...pair, ciphers: "DEFAULT@SECLEVEL=0" }, options);

  expect(observation.outcome).toBe("fail");
  expect(observation.evidence?.problems).toHaveLength(problems.length);

  for (const problem of problems) expect(observation.reason).toContain(problem);
});

test("does not trust an authority because the server sends it", async () => {
  const observation = await probe({ cert: `${good.cert}${authority.root}`, key: good.key }, { trusted: false });
  expect(observation.reason).toContain('its authority "Own Root" is not trusted');
});

test("reports an old protocol instead of a failed handshake", async () => {
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
  const observation = await probe({ ...good, ...old });

  expect(observation.outcome).toBe("fail");
  expect(observation.reason).toContain("supports only TLSv1.1, but TLS 1.2 or newer is expected");
});

test("waits for a certificate that is issued during the first handshake", async () => {
  const context = createSecureContext(good);
  const SNICallback: ServerOptions["SNICallback"] = (_, done) => void sleep(700).then(() => done(null, context));
  const observation = await probe({ SNICallback }, { parts: { ssl: "automatic" } });

  expect(observation.outcome).toBe("pass");
});

describe("kamal-proxy gets no certificate", () => {
  const refuse: ServerOptions["SNICallback"] = (_, done) => done(new Error("acme/autocert: missing certificate"));
  const logged = async (line: string, ssl: "automatic" | "custom" = "automatic") => {
    await using server = await listen((_, response) => response.end(), { SNICallback: refuse });
    const targets = [probeTarget({ ssl, httpsPort: server.port })];
    return await only(tlsChecks(targets, quickSettings(), { certificateLog: async () => [line] }));
  };

  test("says what its log says, and gives up if only time can help", async () => {
    const limit =
      "429 urn:ietf:params:acme:error:rateLimited: too many certificates (5) already issued for this exact set of domains in the last 168h0m0s: shop.test, retry after 2026-11-28 10:00:00 UTC";
    const observation = await logged(limit);
    expect(observation).toMatchObject({ outcome: "fail", settled: true, diagnosis: { id: "tls-rate-limit" } });
    expect(fixOf(observation)).toContain("until 2026-11-28 10:00:00 UTC");
  });

  test("keeps trying if DNS may still change", async () => {
    const line =
      'acme/autocert: unable to satisfy "https://acme-v02.api.letsencrypt.org/acme/authz/1/2" for domain "shop.test": no viable challenge type found';
    expect(await logged(line)).toMatchObject({ settled: false, diagnosis: { id: "tls-unreachable" } });
  });

  test("ignores lines about other names, and a certificate of one's own", async () => {
    const other = 'acme/autocert: unable to satisfy "x" for domain "other.example.com": no viable challenge type found';
    expect(await logged(other)).toMatchObject({ diagnosis: { id: "tls-name" } });
    expect(await logged("acme: anything", "custom")).toMatchObject({ diagnosis: { id: "tls-name" } });
  });
});

test("retries only for an automatic certificate", () => {
  const [automatic] = tlsChecks([probeTarget({ ssl: "automatic" })], quickSettings());
  const [custom] = tlsChecks([probeTarget({ ssl: "custom" })], quickSettings());

  expect([automatic?.retryEveryMs, custom?.retryEveryMs]).toEqual([3000, undefined]);
});

test("reports a server without TLS, and that nothing listens", async () => {
  await using plain = await listen((_, response) => response.end());
  const at = (httpsPort: number, ssl: "custom" | "automatic") =>
    only(tlsChecks([probeTarget({ ssl, httpsPort })], quickSettings()));

  expect((await at(plain.port, "custom")).reason).toContain("does not speak TLS");

  const gone = await at(await freePort(), "automatic");
  expect(gone.reason).toContain("nothing listens on 127.0.0.1");
  expect(fixOf(gone)).toContain("`kamal proxy logs`");
});

test("a cancelled run stops the handshake", async () => {
  await using silent = await listen(() => undefined);
  const [check] = tlsChecks([probeTarget({ ssl: "custom", httpsPort: silent.port })], quickSettings());

  await expect(check?.run(AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
});

test("is skipped with a reason when it is disabled or does not apply", async () => {
  expect((await only(tlsChecks([probeTarget()], quickSettings()))).reason).toContain("does not set `proxy/ssl`");
  expect((await only(tlsChecks([], quickSettings()))).outcome).toBe("skip");
  expect((await only(tlsChecks([probeTarget()], quickSettings("tls: false")))).reason).toContain("tls: false");
});
