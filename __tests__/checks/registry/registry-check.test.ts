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

interface Asked {
  observation: Observation;
  registry: MiniRegistry;
}

async function ask(
  options: Partial<MiniRegistryOptions>,
  user = "ana",
  password?: string,
  name = "acme/shop",
): Promise<Asked> {
  await using registry = await startMiniRegistry({ auth: "token", users, ...options });
  const known: Readonly<Record<string, { password: string }>> = users;
  const check = registryCheck({
    server: registry.host,
    repository: `${registry.host}/${name}`,
    username: user,
    password: password ?? known[user]?.password,
  });
  const observation = await check.run(AbortSignal.timeout(5000));
  expect(JSON.stringify(observation)).not.toContain(known[user]?.password ?? "never");
  return { observation, registry };
}

test.each(["token", "basic", "on-write"] as const)("a login with the right to push passes: %s", async (auth) => {
  const { observation, registry } = await ask({ auth });
  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("accepts a push to acme/shop with this login");
  expect(registry.seen.map(({ line }) => line)).toContain("POST /v2/acme/shop/blobs/uploads/");
  expect(registry.openUploads.size).toBe(0);
});

test("the token is asked for with the right scope and service, and only it is shown to the registry", async () => {
  const { registry } = await ask({});
  const token = registry.seen.find(({ line }) => line.startsWith("GET /token"));
  expect(token?.line).toBe("GET /token?service=mini&scope=repository%3Aacme%2Fshop%3Apull%2Cpush");
  const others = registry.seen.filter(({ line }) => line.includes("/v2/")).map(({ authorization }) => authorization);
  expect(others.every((value) => value === undefined || value.startsWith("Bearer "))).toBe(true);
});

test("a registry that asks for no login passes with a note", async () => {
  const { observation } = await ask({ auth: "none" });
  expect(observation).toMatchObject({ outcome: "pass", evidence: { login: false } });
  expect(observation.reason).toContain("without asking for a login");
});

test.each(["token", "basic"] as const)("a wrong password is told from a missing right: %s", async (auth) => {
  const { observation, registry } = await ask({ auth }, "ana", "wrong-7712");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
  expect(observation.reason).toContain('refuses the login of user "ana"');
  expect(JSON.stringify(observation)).not.toContain("wrong-7712");
  expect(registry.seen.some(({ line }) => line.startsWith("POST"))).toBe(false);
});

test.each<[string, Partial<MiniRegistryOptions>]>([
  ["token without push, refused at the upload", {}],
  ["401 at the upload", { denial: { status: 401, message: "authentication required" } }],
  ["the token service refuses the scope", { strictScope: true }],
  ["basic", { auth: "basic" }],
])("a login without the right to push: %s", async (_, options) => {
  const { observation } = await ask(options, "bob");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-push-denied" } });
  expect(observation.reason).toContain("refuses a push to acme/shop");
});

test("ghcr.io's refusal names its causes and where to look", async () => {
  await using registry = await startMiniRegistry({ auth: "token", users });
  // Every request for ghcr.io goes to the mini registry, which answers with ghcr.io's own addresses.
  const fetchGhcr: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    expect(url.origin).toBe("https://ghcr.io");
    const response = await fetch(`http://${registry.host}${url.pathname}${url.search}`, init);
    const headers = new Headers(response.headers);
    const challenge = headers.get("www-authenticate")?.replace(`http://${registry.host}`, "https://ghcr.io");
    if (challenge !== undefined) headers.set("www-authenticate", challenge);
    return new Response(response.status === 204 ? null : await response.text(), { status: response.status, headers });
  };
  const question = { server: "ghcr.io", repository: "ghcr.io/acme/team/shop", fetch: fetchGhcr };
  const asked = registryCheck({ ...question, username: "bob", password: users.bob.password });
  const observation = await asked.run(AbortSignal.timeout(5000));
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-push-denied" } });
  expect(observation.reason).toContain("permission_denied: write_package");
  const fix = fixOf(observation);
  expect(fix).toContain("`permissions: packages: write`");
  expect(fix).toContain('"Manage Actions access"');
  expect(fix).toContain("https://github.com/orgs/acme/packages/container/team%2Fshop/settings");
  expect(fix).toContain("https://github.com/users/acme/packages/container/team%2Fshop/settings");
});

test("a name with capitals is refused before anybody is asked", async () => {
  const { observation, registry } = await ask({}, "ana", undefined, "Acme/Shop");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-name" } });
  expect(fixOf(observation)).toContain("`image: acme/shop`");
  expect(registry.seen).toEqual([]);
});

test("a registry that echoes the credentials cannot bring them into the report", async () => {
  const basic = Buffer.from(`bob:${users.bob.password}`).toString("base64");
  const message = `bad ${users.bob.password} and ${basic}\u001b[31m\n::error::x`;
  const { observation } = await ask({ denial: { status: 403, message } }, "bob");
  expect(observation.reason).toContain("bad *** and ***");
  expect(JSON.stringify(observation)).not.toContain(basic);
  expect(observation.reason).not.toMatch(/[\n\u001b]/);
});

test.each(["http://tokens.example.com/token", "ftp://127.0.0.1/token", "https://u:p@example.com/", "/token", ""])(
  "credentials are not sent to the realm %j",
  async (realm) => {
    const { observation, registry } = await ask({ realm });
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
    expect(observation.reason).toContain("the password was not sent there");
    expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
  },
);

test("a realm on this machine is trusted only by a registry on this machine", () => {
  const local = new URL("http://127.0.0.1:5000/v2/");
  const remote = new URL("https://registry.example.com/v2/");
  expect(trustedRealm("http://localhost:5001/token", local)?.port).toBe("5001");
  expect(trustedRealm("http://[::1]:5001/token", local)?.port).toBe("5001");
  expect(trustedRealm("http://127.0.0.1:5001/token", remote)).toBeUndefined();
  expect(trustedRealm("http://127.0.0.1.evil.example/token", local)).toBeUndefined();
  expect(trustedRealm("https://auth.example.com/token", remote)?.host).toBe("auth.example.com");
});

test.each([
  [{ status: 404, body: "<html>nginx</html>" }, "Check whether a container registry answers there"],
  [{ status: 503 }, "has an outage"],
  [{ status: 301, headers: { location: "https://other.example.com/v2/" } }, "https://other.example.com/v2/"],
  [{ status: 401, headers: { "www-authenticate": "Negotiate" } }, "names neither"],
])("something that is no registry: %j", async (ping, words) => {
  const { observation } = await ask({ ping });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-unreachable" } });
  expect(`${observation.reason} ${fixOf(observation)}`).toContain(words);
});

test("a login is needed but none is given", async () => {
  const { observation, registry } = await ask({}, "ana", "");
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-auth" } });
  expect(fixOf(observation)).toContain("`registry.username` and `registry.password`");
  expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
});

test("nobody answers", async () => {
  const { registry } = await ask({});
  const question = { username: "ana", password: "x" };
  const gone = registryCheck({ ...question, server: registry.host, repository: `${registry.host}/shop` });
  const observation = await gone.run(AbortSignal.timeout(5000));
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "registry-unreachable" } });
  expect(observation.reason).toContain(`http://${registry.host} cannot be reached`);
  const local = `localhost:${registry.port}`;
  const kamals = registryCheck({ ...question, server: local, repository: `${local}/shop` });
  expect((await kamals.run(AbortSignal.timeout(5000))).outcome).toBe("skip");
});

test("a remote registry is never asked over plain http", async () => {
  const asked: string[] = [];
  const refuse: typeof fetch = async (input) => {
    asked.push(String(input));
    throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
  };
  const question = { username: "ana", password: "x", fetch: refuse };
  const check = registryCheck({ ...question, server: "registry.example.com", repository: "registry.example.com/shop" });
  const observation = await check.run(AbortSignal.timeout(5000));
  expect(observation.reason).toContain("connect ECONNREFUSED");
  expect(asked).toEqual(["https://registry.example.com/v2/"]);
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
])("server %j and repository %j", (server, repository, host, name, plainHttpAllowed) => {
  expect(registryName(server, repository)).toMatchObject({ host, name, plainHttpAllowed });
});

test("reads WWW-Authenticate as registries write it", () => {
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
