import { copyFileSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { networksFile, renewCdnNetworks } from "../../script/renew-cdn-networks.ts";
import { listen } from "../checks/listener.ts";
import { scratch } from "../server/scratch.ts";

type Networks = Record<string, string[]>;

const present: Networks = JSON.parse(readFileSync(networksFile, "utf8"));
const [cloudflare = [], fastly = [], cloudFront = []] = ["Cloudflare", "Fastly", "CloudFront"].map(
  (name) => present[name],
);

const is6 = (network: string) => network.includes(":");
const ipv4 = (networks: readonly string[]) => networks.filter((network) => !is6(network));
const ipv6 = (networks: readonly string[]) => networks.filter(is6);

const amazon = (networks: readonly string[], service = "CLOUDFRONT") => ({
  prefixes: ipv4(networks).map((ip_prefix) => ({ ip_prefix, region: "GLOBAL", service })),
  ipv6_prefixes: ipv6(networks).map((ipv6_prefix) => ({ ipv6_prefix, region: "GLOBAL", service })),
});

/** The response for each list when nothing has changed, by host and path. */
const unchanged: Readonly<Record<string, string>> = {
  "/www.cloudflare.com/ips-v4": `${ipv4(cloudflare).join("\n")}\n`,
  "/www.cloudflare.com/ips-v6": ipv6(cloudflare).join("\n"),
  "/api.fastly.com/public-ip-list": JSON.stringify({ addresses: ipv4(fastly), ipv6_addresses: ipv6(fastly) }),
  "/ip-ranges.amazonaws.com/ip-ranges.json": JSON.stringify(amazon(cloudFront)),
};

/** Renews a copy of the file from these responses. */
async function renew(responses: Readonly<Record<string, string>>) {
  await using place = await scratch();
  const file = place.file("networks.json");
  copyFileSync(networksFile, file);
  await using listener = await listen((request, response) => {
    const body = { ...unchanged, ...responses }[request.url ?? ""];
    if (body === undefined || body === "") response.statusCode = 404;
    response.end(body);
  });

  const mirror = (url: string) => url.replace(/^https:\//, `http://127.0.0.1:${listener.port}`);
  const lines = await renewCdnNetworks({ file, mirror }).catch((error: Error) => error.message.split("\n"));

  return { lines, text: readFileSync(file, "utf8") };
}

test("unchanged lists leave the file unchanged", async () => {
  const { lines, text } = await renew({});
  expect(lines).toEqual([
    "Cloudflare: 22 networks, 0 added, 0 removed",
    "Fastly: 21 networks, 0 added, 0 removed",
    "CloudFront: 23 networks, 0 added, 0 removed",
  ]);
  expect(text).toBe(readFileSync(networksFile, "utf8"));
});

test("writes added and removed networks, sorted, without duplicates; for CloudFront only the large ones", async () => {
  const large = { ...amazon([...cloudFront, "9.0.0.0/16", "9.2.0.0/24", "2600:9100::/48"]) };
  const others = amazon(["8.0.0.0/9"], "EC2");
  const { lines, text } = await renew({
    "/www.cloudflare.com/ips-v4": ["9.9.0.0/16", ...ipv4(cloudflare).slice(1), "9.9.0.0/16"].join("\n"),
    "/ip-ranges.amazonaws.com/ip-ranges.json": JSON.stringify({
      prefixes: [...others.prefixes, ...large.prefixes],
      ipv6_prefixes: large.ipv6_prefixes,
    }),
  });

  expect(lines).toEqual([
    "Cloudflare: 22 networks, 1 added, 1 removed",
    "Fastly: 21 networks, 0 added, 0 removed",
    "CloudFront: 24 networks, 1 added, 0 removed",
  ]);

  const written: Networks = JSON.parse(text);
  expect(written.Cloudflare).toEqual(["9.9.0.0/16", ...cloudflare.slice(1)]);
  expect(written.CloudFront).toEqual(["9.0.0.0/16", ...cloudFront]);
});

const fastlyList = "/api.fastly.com/public-ip-list";
const amazonList = "/ip-ranges.amazonaws.com/ip-ranges.json";

test.each<[string, Record<string, string>, string]>([
  [
    "a list that no longer exists",
    { [fastlyList]: "" },
    "Fastly: https://api.fastly.com/public-ip-list: the server answers 404",
  ],
  [
    "a page instead of a list",
    { "/www.cloudflare.com/ips-v4": "<html>Blocked</html>" },
    'found "<html>Blocked</html>"',
  ],
  ["a page instead of JSON", { [amazonList]: "<html>" }, "is not valid JSON"],
  ["JSON of another shape", { [fastlyList]: "[]" }, "expected a JSON object"],
  ["a list under another name", { [fastlyList]: '{"addresses":[]}' }, "expected a list `ipv6_addresses`"],
  ["no networks", { [fastlyList]: '{"addresses":[],"ipv6_addresses":[]}' }, "it has no networks"],
  ["no networks of the service", { [amazonList]: JSON.stringify(amazon(cloudFront, "EC2")) }, "it has no networks"],
  ["an address", { "/www.cloudflare.com/ips-v6": "2606:4700::1" }, 'expected CIDR blocks, found "2606:4700::1"'],
  ["a prefix that is too long", { "/www.cloudflare.com/ips-v4": "104.16.0.0/33" }, 'found "104.16.0.0/33"'],
  ["a number", { [fastlyList]: '{"addresses":[1],"ipv6_addresses":[]}' }, "expected CIDR blocks, found 1"],
  [
    "a prefix without a network",
    { [amazonList]: '{"prefixes":[{"service":"CLOUDFRONT"}],"ipv6_prefixes":[]}' },
    "CIDR",
  ],
  ["the whole internet", { "/www.cloudflare.com/ips-v4": "0.0.0.0/0" }, "0.0.0.0/0 is too large to be a CDN's"],
  [
    "a list that was cut off",
    { [fastlyList]: '{"addresses":["151.101.0.0/16"],"ipv6_addresses":[]}' },
    "Fastly: only 1 networks, but there were 21",
  ],
])("rejects %s and writes nothing", async (_what, responses, problem) => {
  const { lines, text } = await renew(responses);
  expect(lines[0]).toContain(problem);
  expect(lines.at(-1)).toBe("Nothing was written.");
  expect(text).toBe(readFileSync(networksFile, "utf8"));
});
