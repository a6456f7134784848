import { expect, test } from "vitest";
import type { Observation } from "../../../src/checks/check.ts";
import { parseChallenges } from "../../../src/checks/registry/challenge.ts";
import { registryCheck } from "../../../src/checks/registry/registry-check.ts";
import { trustedRealm } from "../../../src/checks/registry/registry-client.ts";
import { registryName } from "../../../src/checks/registry/registry-name.ts";
import { fixOf } from "../fix-of.ts";
import { type MiniRegistry, type MiniRegistryOptions, startMiniRegistry } from "../mini-registry.ts";

const users = {
  ana: { password: "pa55:w\u00f6rd$", push: true },
  bob: { password: "only-pull-9931", push: false },
};

interface CheckRun {
  observation: Observation;
  registry: MiniRegistry;
}

async function check(
  options: Partial<MiniRegistryOptions>,
  user = "ana",
  password?: string,
  name = "acme/shop",
): Promise<CheckRun> {
  await using registry = await startMiniRegistry({ auth: "token", users, ...options });
  const known: Readonly<Record<string, { password: string }>> = users;
  const pushCheck = registryCheck({
    server: registry.host,
    repository: `${registry.host}/${name}`,
    username: user,
    password: password ?? known[user]?.password,
  });

  const observation = await pushCheck.run(AbortSignal.timeout(5000));
  expect(JSON.stringify(observation)).not.toContain(known[user]?.password ?? "never");

  return { observation, registry };
}

test.each(["token", "basic", "on-write"] as const)("passes with a login that may push: %s", async (auth) => {
  const { observation, registry } = await check({ auth });
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("accepts a push to acme/shop with this login");
  expect(registry.seen.map(({ line }) => line)).toContain("POST /v2/acme/shop/blobs/uploads/");
  expect(registry.openUploads.size).toBe(0);
});

test("requests a token with the right scope and service, and sends only the token to the registry", async () => {
  const { registry } = await check({});
  const token = registry.seen.find(({ line }) => line.startsWith("GET /token"));

  expect(token?.line).toBe("GET /token?service=mini&scope=repository%3Aacme%2Fshop%3Apull%2Cpush");

  const others = registry.seen.filter(({ line }) => line.includes("/v2/")).map(({ authorization }) => authorization);
  expect(others.every((value) => value === undefined || value.startsWith("Bearer "))).toBe(true);
});

test("passes with a note when the registry requires no login", async () => {
  const { observation } = await check({ auth: "none" });
  expect(observation).toMatchObject({ outcome: "pass", evidence: { login: false } });
  expect(observation.reason).toContain("without asking for a login");
});

test.each(["token", "basic"] as const)("distinguishes a wrong password from a missing permission: %s", async (auth) => {
  const { observation, registry } = await check({ auth }, "ana", "wrong-7712");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
  expect(observation.reason).toContain('did not accept the login of user "ana"');
  expect(JSON.stringify(observation)).not.toContain("wrong-7712");
  expect(registry.seen.some(({ line }) => line.startsWith("POST"))).toBe(false);
});

test.each<[string, Partial<MiniRegistryOptions>]>([
  ["a token without push permission, denied at the upload", {}],
  ["401 at the upload", { denial: { status: 401, message: "authentication required" } }],
  ["a scope that the token service denies", { strictScope: true }],
  ["basic", { auth: "basic" }],
])("reports a login that may not push: %s", async (_, options) => {
  const { observation } = await check(options, "bob");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-push-denied" } });
  expect(observation.reason).toContain("refuses a push to acme/shop");
});

test("the fix for ghcr.io lists the possible causes and the settings page", async () => {
  await using registry = await startMiniRegistry({ auth: "token", users });
  // Sends every request for ghcr.io to the mini registry, and replaces its address in the response.
  const fetchGhcr: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    expect(url.origin).toBe("https://ghcr.io");

    const response = await fetch(`http://${registry.host}${url.pathname}${url.search}`, init);
    const headers = new Headers(response.headers);
    const challenge = headers.get("www-authenticate")?.replace(`http://${registry.host}`, "https://ghcr.io");
    if (challenge !== undefined) headers.set("www-authenticate", challenge);

    return new Response(response.status === 204 ? null : await response.text(), { status: response.status, headers });
  };

  const options = { server: "ghcr.io", repository: "ghcr.io/acme/team/shop", fetch: fetchGhcr };
  const bobsCheck = registryCheck({ ...options, username: "bob", password: users.bob.password });
  const observation = await bobsCheck.run(AbortSignal.timeout(5000));

  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-push-denied" } });
  expect(observation.reason).toContain("permission_denied: write_package");

  const fix = fixOf(observation);
  expect(fix).toContain("`permissions: packages: write`");
  expect(fix).toContain('"Manage Actions access"');
  expect(fix).toContain("https://github.com/orgs/acme/packages/container/team%2Fshop/settings");
  expect(fix).toContain("https://github.com/users/acme/packages/container/team%2Fshop/settings");
});

test("rejects a name with uppercase letters without any request", async () => {
  const { observation, registry } = await check({}, "ana", undefined, "Acme/Shop");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-name" } });
  expect(fixOf(observation)).toContain("`image: acme/shop`");
  expect(registry.seen).toEqual([]);
});

test("removes credentials that a registry echoes", async () => {
  const basic = Buffer.from(`bob:${users.bob.password}`).toString("base64");
  const message = `bad ${users.bob.password} and ${basic}\u001b[31m\n::error::x`;
  const { observation } = await check({ denial: { status: 403, message } }, "bob");

  expect(observation.reason).toContain("bad *** and ***");
  expect(JSON.stringify(observation)).not.toContain(basic);
  expect(observation.reason).not.toMatch(/[\n\u001b]/);
});

test.each(["http://tokens.example.com/token", "ftp://127.0.0.1/token", "https://u:p@example.com/", "/token", ""])(
  "does not send credentials to the realm %j",
  async (realm) => {
    const { observation, registry } = await check({ realm });
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
    expect(observation.reason).toContain("The password was not sent there");
    expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
  },
);

test("trusts a realm on this machine only for a registry on this machine", () => {
  const local = new URL("http://127.0.0.1:5000/v2/");
  const remote = new URL("https://registry.example.com/v2/");

  expect(trustedRealm("http://localhost:5001/token", local)?.port).toBe("5001");
  expect(trustedRealm("http://[::1]:5001/token", local)?.port).toBe("5001");
  expect(trustedRealm("http://127.0.0.1:5001/token", remote)).toBeUndefined();
  expect(trustedRealm("http://127.0.0.1.evil.example/token", local)).toBeUndefined();
  expect(trustedRealm("https://auth.example.com/token", remote)?.host).toBe("auth.example.com");
});

test.each([
  [{ status: 404, body: "<html>nginx</html>" }, "there seems to be no container registry at this address"],
  [{ status: 503 }, "has an outage"],
  [{ status: 301, headers: { location: "https://other.example.com/v2/" } }, "https://other.example.com/v2/"],
  [{ status: 401, headers: { "www-authenticate": "Negotiate" } }, "names neither"],
])("reports an unexpected response: %j", async (ping, words) => {
  const { observation } = await check({ ping });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-unreachable" } });
  expect(`${observation.reason} ${fixOf(observation)}`).toContain(words);
});

test("reports a missing login", async () => {
  const { observation, registry } = await check({}, "ana", "");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
  expect(fixOf(observation)).toContain("registry/username and registry/password");
  expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
});

test("reports that there is no response", async () => {
  const { registry } = await check({});
  const options = { username: "ana", password: "x" };
  const gone = registryCheck({ ...options, server: registry.host, repository: `${registry.host}/shop` });
  const observation = await gone.run(AbortSignal.timeout(5000));

  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-unreachable" } });
  expect(observation.reason).toContain(`http://${registry.host} cannot be reached`);

  const local = `localhost:${registry.port}`;
  const kamals = registryCheck({ ...options, server: local, repository: `${local}/shop` });

  expect((await kamals.run(AbortSignal.timeout(5000))).outcome).toBe("skip");
});

test("never sends plain http to a remote registry", async () => {
  const requests: string[] = [];
  const refuse: typeof fetch = async (input) => {
    requests.push(String(input));
    throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
  };
  const options = { username: "ana", password: "x", fetch: refuse };
  const remote = registryCheck({ ...options, server: "registry.example.com", repository: "registry.example.com/shop" });
  const observation = await remote.run(AbortSignal.timeout(5000));

  expect(observation.reason).toContain("connect ECONNREFUSED");
  expect(requests).toEqual(["https://registry.example.com/v2/"]);
});

test.each([
  [undefined, "acme/shop", "registry-1.docker.io", "acme/shop", false],
  [undefined, "shop", "registry-1.docker.io", "library/shop", false],
  ["docker.io", "docker.io/acme/shop", "registry-1.docker.io", "acme/shop", false],
  ["ghcr.io", "ghcr.io/acme/shop", "ghcr.io", "acme/shop", false],
  ["registry.example.com/group", "registry.example.com/group/shop", "registry.example.com", "group/shop", false],
  ["127.0.0.9:5000", "127.0.0.9:5000/shop", "127.0.0.9:5000", "shop", true],
  ["localhost:5000", "localhost:5000/shop", "localhost:5000", "shop", true],
  ["[::1]:5000", "[::1]:5000/shop", "[::1]:5000", "shop", true],
  ["10.0.0.1:5000", "10.0.0.1:5000/shop", "10.0.0.1:5000", "shop", false],
])("parses server %j and repository %j", (server, repository, host, name, plainHttpAllowed) => {
  expect(registryName(server, repository)).toMatchObject({ host, name, plainHttpAllowed });
});

test("parses WWW-Authenticate as registries send it", () => {
  const header = 'Bearer realm="https://a/token?x=1,2",service=mini , scope="a \\"b\\"", Basic realm="R, S", Negotiate';
  expect(parseChallenges(header)).toEqual([
    {
      scheme: "bearer",
      parameters: new Map([
        ["realm", "https://a/token?x=1,2"],
        ["service", "mini"],
        ["scope", 'a "b"'],
      ]),
    },
    { scheme: "basic", parameters: new Map([["realm", "R, S"]]) },
    { scheme: "negotiate", parameters: new Map() },
  ]);
  expect(parseChallenges("")).toEqual([]);
  expect(parseChallenges('="')).toEqual([]);
});
