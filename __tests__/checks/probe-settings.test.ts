import { expect, test } from "vitest";
import { parseProbeSettings } from "../../src/checks/probe-settings.ts";
import { Failure } from "../../src/model/failure.ts";

const defaults = {
  version: true,
  digest: true,
  routing: true,
  health: { path: undefined, attempts: 7, intervalMs: 1000, timeoutMs: 5000, url: undefined },
  redirect: { path: undefined },
  tls: { caFile: undefined, days: 14 },
  dns: { servers: [] },
  resolve: new Map(),
};

test.each(["", "true", "{}", "# only a comment", "health:\ntls: true"])("derives everything from %j", (text) => {
  expect(parseProbeSettings(text)).toEqual(defaults);
});

test("false disables all probes", () => {
  const off = { version: false, digest: false, routing: false, health: false, redirect: false, tls: false };
  expect(parseProbeSettings("false")).toEqual({ ...defaults, ...off });
});

test("reads every key", () => {
  const text = `
version: false
digest: false
routing: {}
health: { path: /ready?full=1, attempts: 3, interval: 0.5, timeout: 10, url: "https://shop.example.com/ready" }
redirect: { path: /login }
tls: { ca-file: certs/ca.pem, days: 30 }
dns: { servers: [1.1.1.1, "127.0.0.1:5300", "[::1]:53", "2606:4700::1111"] }
resolve: { Shop.Test: 127.0.0.2, six.test: "::0001" }
`;

  expect(parseProbeSettings(text)).toEqual({
    version: false,
    digest: false,
    routing: true,
    health: {
      path: "/ready?full=1",
      attempts: 3,
      intervalMs: 500,
      timeoutMs: 10_000,
      url: "https://shop.example.com/ready",
    },
    redirect: { path: "/login" },
    tls: { caFile: "certs/ca.pem", days: 30 },
    dns: { servers: ["1.1.1.1", "127.0.0.1:5300", "[::1]:53", "2606:4700::1111"] },
    resolve: new Map([
      ["shop.test", "127.0.0.2"],
      ["six.test", "::1"],
    ]),
  });
});

test.each([
  ["maybe", 'Input `probes` is "maybe"; expected a mapping, true or false'],
  ["[health]", 'Input `probes` is ["health"]; expected a mapping, true or false'],
  ["helth: {}", "`helth` is unknown; expected one of: version, digest, health, redirect, tls, routing, dns, resolve"],
  ["health: { retries: 3 }", "`health.retries` is unknown; expected one of: path, attempts, interval, timeout, url"],
  ["version: { a: 1 }", "`version.a` is unknown; expected no key in `version`"],
  ["health: 7", "`health` is 7; expected a mapping (or, for a probe, false)"],
  ["health: { attempts: seven }", '`health.attempts` is "seven"; expected a whole number from 1 to 100'],
  ["health: { attempts: 1.5 }", "`health.attempts` is 1.5; expected a whole number from 1 to 100"],
  ["health: { attempts: 0 }", "is 0; expected a whole number from 1 to 100"],
  ["health: { timeout: 0 }", "`health.timeout` is 0; expected a number from 0.1 to 60"],
  ["health: { path: up }", '`health.path` is "up"; expected a path that begins with /'],
  ['health: { path: "/a b" }', '`health.path` is "/a b"; expected a path'],
  ['health: { url: "ftp://x/" }', "expected an http:// or https:// URL"],
  ['health: { url: "https://u:p@x/" }', "without user and password"],
  ["tls: { ca-file: 3 }", "`tls.ca-file` is 3; expected the path of a PEM file"],
  ["tls: { days: -1 }", "`tls.days` is -1; expected a whole number from 0 to 365"],
  ["dns: { servers: 1.1.1.1 }", '`dns.servers` is "1.1.1.1"; expected a list, each item an address'],
  ["dns: { servers: [ns.example.com] }", '`dns.servers/0` is "ns.example.com"; expected an address such as'],
  ['dns: { servers: ["1.1.1.1:99999"] }', "`dns.servers/0` is"],
  ["dns: false", "`dns` is false; expected a mapping"],
  ["resolve: { a.test: b.test }", '`resolve.a.test` is "b.test"; expected an IPv4 or IPv6 address'],
  ["health: {a: 1", "is not valid YAML"],
  ["tls: {}\ntls: {}", "is not valid YAML"],
])("rejects %j", (text, message) => {
  const failure = thrownBy(() => parseProbeSettings(text));
  expect(failure).toBeInstanceOf(Failure);
  expect(failure instanceof Failure && failure.diagnosis.id).toBe("input-invalid");
  expect(failure instanceof Failure && failure.diagnosis.cause).toContain(message);
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
