import { expect, test } from "vitest";
import { redirectChecks } from "../../../src/checks/http/redirect-check.ts";
import { freePort, listen } from "../listener.ts";
import { only, probeTarget, quickSettings } from "./targets.ts";

interface Case {
  status?: number;
  location?: string;
  httpsPort?: number;
  yaml?: string;
}

async function probe({ status = 301, location, httpsPort = 443, yaml = "{}" }: Case) {
  await using server = await listen((request, response) => {
    const to = location?.replace("{path}", request.url ?? "");
    response.writeHead(status, to === undefined ? {} : { location: to }).end();
  });
  const target = probeTarget({ ssl: "custom", httpPort: server.port, httpsPort });
  return await only(redirectChecks([target], quickSettings(yaml)));
}

test.each<[string, Case]>([
  ["301", { location: "https://shop.test{path}" }],
  ["308", { status: 308, location: "https://shop.test{path}" }],
  ["a path with a query", { location: "https://shop.test{path}", yaml: "redirect: { path: /a?b=1 }" }],
  ["a custom https port", { location: "https://shop.test:8443{path}", httpsPort: 8443 }],
])("passes: %s", async (_, options) => {
  const observation = await probe(options);
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).not.toContain("without port");
});

test("accepts that kamal-proxy omits the port, with a note", async () => {
  const observation = await probe({ location: "https://shop.test{path}", httpsPort: 8443 });
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("without port 8443");
});

test("warns about a temporary redirect", async () => {
  const observation = await probe({ status: 302, location: "https://shop.test{path}" });
  expect(observation).toMatchObject({ outcome: "warn", evidence: { status: 302 } });
});

test.each<[string, Case, string]>([
  ["no redirect", { status: 200 }, "it returned 200 without a redirect"],
  ["unknown name", { status: 404 }, "kamal-proxy has no service for shop.test"],
  ["no location", { status: 301 }, "it returned 301 without a redirect"],
  ["http", { location: "http://shop.test{path}" }, "which is not https"],
  ["relative", { location: "/login" }, "which is not https"],
  ["another host", { location: "https://www.shop.test{path}" }, "which has another host"],
  ["another path", { location: "https://shop.test/" }, "which has another path"],
  ["another port", { location: "https://shop.test:9443{path}" }, "which has another port"],
])("fails: %s", async (_, options, words) => {
  const observation = await probe(options);
  expect(observation.outcome).toBe("fail");
  expect(observation.reason).toContain(words);
});

test("reports that nothing listens", async () => {
  const target = probeTarget({ ssl: "custom", httpPort: await freePort() });
  expect((await only(redirectChecks([target], quickSettings()))).reason).toContain("nothing listens on 127.0.0.1");
});

test("is skipped with a reason when it is disabled or does not apply", async () => {
  const off = await only(redirectChecks([probeTarget({ ssl: "custom" })], quickSettings("redirect: false")));
  expect(off).toMatchObject({ outcome: "skip", reason: "Disabled by the `probes` input (`redirect: false`)." });

  const plain = await only(redirectChecks([probeTarget()], quickSettings()));
  expect(plain).toMatchObject({ outcome: "skip", reason: expect.stringContaining("does not set `proxy/ssl`") });

  const free = await only(redirectChecks([probeTarget({ ssl: "automatic", sslRedirect: false })], quickSettings()));
  expect(free).toMatchObject({ outcome: "skip", reason: expect.stringContaining("ssl_redirect: false") });
});
