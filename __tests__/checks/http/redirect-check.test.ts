import { expect, test } from "vitest";
import { redirectChecks } from "../../../src/checks/http/redirect-check.ts";
import { freePort, listen } from "../listener.ts";
import { only, probeTarget, quickSettings } from "./targets.ts";

interface Asked {
  status?: number;
  location?: string;
  httpsPort?: number;
  yaml?: string;
}

async function probe({ status = 301, location, httpsPort = 443, yaml = "{}" }: Asked) {
  await using server = await listen((request, response) => {
    const to = location?.replace("{path}", request.url ?? "");
    response.writeHead(status, to === undefined ? {} : { location: to }).end();
  });
  const target = probeTarget({ ssl: "custom", httpPort: server.port, httpsPort });
  return await only(redirectChecks([target], quickSettings(yaml)));
}

test.each<[string, Asked]>([
  ["301", { location: "https://shop.test{path}" }],
  ["308", { status: 308, location: "https://shop.test{path}" }],
  ["a path with a query", { location: "https://shop.test{path}", yaml: "redirect: { path: /a?b=1 }" }],
  ["a port of its own", { location: "https://shop.test:8443{path}", httpsPort: 8443 }],
])("passes: %s", async (_, asked) => {
  const observation = await probe(asked);
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).not.toContain("without port");
});

test("kamal-proxy's lost port is accepted with a note", async () => {
  const observation = await probe({ location: "https://shop.test{path}", httpsPort: 8443 });
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("without port 8443");
});

test("a temporary redirect is a warning", async () => {
  const observation = await probe({ status: 302, location: "https://shop.test{path}" });
  expect(observation).toMatchObject({ outcome: "warn", evidence: { status: 302 } });
});

test.each<[string, Asked, string]>([
  ["no redirect", { status: 200 }, "answered 200 without leading anywhere"],
  ["unknown name", { status: 404 }, "kamal-proxy has no service for shop.test"],
  ["no location", { status: 301 }, "without leading anywhere"],
  ["http again", { location: "http://shop.test{path}" }, "that is not https"],
  ["relative", { location: "/login" }, "that is not https"],
  ["another host", { location: "https://www.shop.test{path}" }, "that is another host"],
  ["path lost", { location: "https://shop.test/" }, "the path is lost"],
  ["another port", { location: "https://shop.test:9443{path}" }, "that is another port"],
])("fails: %s", async (_, asked, words) => {
  const observation = await probe(asked);
  expect(observation.outcome).toBe("fail");
  expect(observation.reason).toContain(words);
});

test("nothing listens", async () => {
  const target = probeTarget({ ssl: "custom", httpPort: await freePort() });
  expect((await only(redirectChecks([target], quickSettings()))).reason).toContain("nothing listens on 127.0.0.1");
});

test("does not apply: one skip with its reason", async () => {
  const off = await only(redirectChecks([probeTarget({ ssl: "custom" })], quickSettings("redirect: false")));
  expect(off).toMatchObject({ outcome: "skip", reason: "Left out by the `probes` input (redirect: false)." });
  const plain = await only(redirectChecks([probeTarget()], quickSettings()));
  expect(plain).toMatchObject({ outcome: "skip", reason: expect.stringContaining("no `proxy.ssl`") });
  const free = await only(redirectChecks([probeTarget({ ssl: "automatic", sslRedirect: false })], quickSettings()));
  expect(free).toMatchObject({ outcome: "skip", reason: expect.stringContaining("ssl_redirect: false") });
});
