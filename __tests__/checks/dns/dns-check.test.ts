import { expect, test } from "vitest";
import { canonicalAddress, isLoopback, isPrivate } from "../../../src/checks/addresses.ts";
import type { Observation } from "../../../src/checks/check.ts";
import { cdnOf } from "../../../src/checks/dns/cdn.ts";
import { type DnsTarget, dnsChecks, dnsTargets } from "../../../src/checks/dns/dns-check.ts";
import type { RoleTarget } from "../../../src/config/deployment.ts";
import { startDnsServer, type Zone } from "../dns-server.ts";
import { fixOf } from "../fix-of.ts";

const server = "203.0.113.7";
const zone: Zone = {
  "shop.example.com": [server],
  "both.example.com": [server, "2001:db8::7"],
  "two.example.com": [server, "203.0.113.8"],
  "old.example.com": ["198.51.100.1"],
  "mixed.example.com": [server, "198.51.100.1"],
  "cf.example.com": ["104.16.1.1", "172.67.10.1", "2606:4700::1"],
  "fastly.example.com": ["151.101.1.1"],
  "front.example.com": ["13.224.0.9"],
  "empty.example.com": [],
  "broken.example.com": "servfail",
  "silent.example.com": "silent",
  "kamal-action-check.wild.example.com": [server],
  "web1.example.net": [server, "2001:db8::7"],
};

async function check(
  host: string,
  parts: Partial<DnsTarget> = {},
  resolve: [string, string][] = [],
): Promise<Observation> {
  await using names = await startDnsServer(zone);
  const settings = { dns: { servers: [names.address] }, resolve: new Map(resolve) };
  const [dnsCheck] = dnsChecks([{ host, servers: [server], ssl: "automatic", ...parts }], settings);
  if (dnsCheck === undefined) throw new Error("no check was made");

  expect(dnsCheck).toMatchObject({ id: "dns", kind: "preflight", target: host });
  return await dnsCheck.run(AbortSignal.timeout(12_000));
}

test.each<[string, Partial<DnsTarget>]>([
  ["shop.example.com", {}],
  ["SHOP.Example.com", {}],
  ["shop.example.com", { servers: ["web1.example.net"] }],
  ["both.example.com", { servers: ["web1.example.net"] }],
  ["both.example.com", { servers: [server, "2001:0db8:0::7"] }],
  ["two.example.com", { servers: [server, "203.0.113.8"] }],
  ["*.wild.example.com", {}],
  [server, {}],
  ["localhost", {}],
  ["shop.localhost", {}],
])("%s resolves to the server %j", async (host, parts) => {
  expect(await check(host, parts)).toMatchObject({ outcome: "pass" });
});

test.each<[string, Partial<DnsTarget>, string[]]>([
  ["new.example.com", {}, ["does not exist in DNS", "`new.example.com. A 203.0.113.7`"]],
  ["new.example.com", { servers: [server, "2001:db8::7"] }, ["`new.example.com. AAAA 2001:db8::7`"]],
  ["empty.example.com", {}, ["has no A or AAAA record", "`empty.example.com. A 203.0.113.7`"]],
  ["*.none.example.com", {}, ["*.none.example.com does not exist", "`*.none.example.com. A 203.0.113.7`"]],
])("%s is missing: says which record to create", async (host, parts, words) => {
  const observation = await check(host, parts);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "dns-missing" } });
  for (const word of words) expect(`${observation.reason} ${fixOf(observation)}`).toContain(word);
});

test("reports another server with both addresses and the record to set", async () => {
  const observation = await check("old.example.com");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "dns-elsewhere" } });
  expect(observation.reason).toContain("resolves to 198.51.100.1, but the server in deploy.yml is 203.0.113.7");
  expect(fixOf(observation)).toContain("`old.example.com. A 203.0.113.7`");
  expect(observation.evidence).toMatchObject({ found: ["198.51.100.1"], servers: [server] });
});

test("reports that some visitors reach another server", async () => {
  const observation = await check("mixed.example.com");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "dns-elsewhere" } });
  expect(observation.reason).toContain("198.51.100.1, among others");
});

test.each<[string, Partial<DnsTarget>, string]>([
  ["cf.example.com", {}, "resolves to Cloudflare"],
  ["fastly.example.com", {}, "resolves to Fastly"],
  ["front.example.com", {}, "resolves to CloudFront"],
  ["cf.example.com", { ssl: "automatic" }, "Automatic SSL may fail"],
  ["old.example.com", { servers: [server, "203.0.113.8"] }, "load balancer"],
  ["old.example.com", { servers: ["10.0.0.5"] }, "private addresses (10.0.0.5)"],
  ["shop.example.com", { servers: [server, "203.0.113.8"] }, "203.0.113.8 gets no traffic"],
  ["both.example.com", {}, "AAAA record points to 2001:db8::7, which is not in deploy.yml"],
])("warns about %s %j", async (host, parts, words) => {
  const observation = await check(host, parts);
  expect(observation.outcome).toBe("warn");
  expect(observation.reason).toContain(words);
});

test("a wrong AAAA next to a right A fails when the server's own IPv6 address is known", async () => {
  const observation = await check("both.example.com", { servers: [server, "2001:db8::99"] });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "dns-elsewhere" } });
  expect(observation.reason).toContain("Let's Encrypt and most visitors prefer IPv6");
  expect(observation.reason).toContain("2001:db8::7 instead of 2001:db8::99");
});

test("distinguishes name servers that fail or do not respond from a name that does not exist", async () => {
  for (const host of ["broken.example.com", "silent.example.com"]) {
    const observation = await check(host);
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "dns-unanswered" } });
  }
}, 20_000);

test("reports a server whose name does not resolve", async () => {
  const observation = await check("shop.example.com", { servers: ["web9.example.invalid"] });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "ssh-dns" } });
  expect(observation.reason).toContain("web9.example.invalid");
});

test("resolve overrides DNS, for the name and for the server", async () => {
  const forName = await check("old.example.com", {}, [["old.example.com", "127.0.0.2"]]);
  expect(forName).toMatchObject({ outcome: "pass", evidence: { override: "127.0.0.2" } });
  expect(forName.reason).toContain("DNS was not queried");

  const forServer = await check("shop.example.com", { servers: ["web.internal"] }, [["web.internal", server]]);
  expect(forServer.outcome).toBe("pass");
});

test("is skipped without a proxy host", async () => {
  const [dnsCheck] = dnsChecks([], { dns: { servers: [] }, resolve: new Map() });
  expect(await dnsCheck?.run(AbortSignal.timeout(1000))).toMatchObject({ outcome: "skip" });
});

test("dnsTargets has every proxy host once, with the servers of all its roles", () => {
  const proxy = {
    hosts: ["a.example.com", "b.example.com"],
    ssl: "custom",
    sslRedirect: true,
    healthPath: "/up",
    pathPrefix: "/",
    httpPort: 80,
    httpsPort: 443,
  } as const;

  const roles: RoleTarget[] = [
    { name: "web", hosts: ["1.1.1.1"], proxy },
    { name: "api", hosts: ["1.1.1.1", "2.2.2.2"], proxy: { ...proxy, hosts: ["A.example.com"] } },
    { name: "jobs", hosts: ["3.3.3.3"], proxy: undefined },
  ];

  expect(dnsTargets(roles).map(({ host, servers }) => [host.toLowerCase(), servers])).toEqual([
    ["a.example.com", ["1.1.1.1", "2.2.2.2"]],
    ["b.example.com", ["1.1.1.1"]],
  ]);
});

test("compares addresses in one spelling", () => {
  expect(canonicalAddress("[2001:DB8:0:0::0007]")).toBe("2001:db8::7");
  expect(canonicalAddress("::ffff:10.0.0.1")).toBe("10.0.0.1");
  expect(canonicalAddress("fe80::1%eth0")).toBe("fe80::1");
  expect(["127.9.9.9", "::1", "localhost", "a.localhost."].every(isLoopback)).toBe(true);
  expect(["127.0.0.1.example.com", "128.0.0.1", "localhost.example.com"].some(isLoopback)).toBe(false);
  expect(["10.1.2.3", "192.168.0.1", "fd00::1", "100.64.0.1"].every(isPrivate)).toBe(true);
  expect(["11.0.0.1", "172.32.0.1", "2001:db8::1"].some(isPrivate)).toBe(false);
  expect(cdnOf(["104.16.0.1", "151.101.0.1"])).toBeUndefined();
  expect(cdnOf([])).toBeUndefined();
});
