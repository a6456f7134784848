import { describe, expect, test } from "vitest";
import type { Deployment } from "../../src/config/deployment.ts";
import { Failure } from "../../src/model/failure.ts";
import { type DeriveOptions, deriveDeployment } from "../../src/project/derive.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "./workspace.ts";

type Files = Record<string, string | Uint8Array>;

async function derive(
  files: string | Files,
  options: DeriveOptions & { destination?: string } = {},
): Promise<Deployment> {
  using space = workspace(typeof files === "string" ? { "config/deploy.yml": files } : files);
  const { destination, ...rest } = options;
  const project = await readProject({ root: space.root, directory: ".", configFile: "config/deploy.yml", destination });
  return deriveDeployment(project, rest);
}

async function failure(files: string | Files, destination?: string): Promise<Failure["diagnosis"]> {
  try {
    await derive(files, destination === undefined ? {} : { destination });
  } catch (error) {
    if (error instanceof Failure) return error.diagnosis;
    throw error;
  }

  throw new Error("no failure");
}

const base = `service: shop
image: acme/shop
registry: { server: ghcr.io, username: acme, password: [PASSWORD] }
builder: { arch: amd64, driver: docker, context: . }
`;

test("derives a plain list of servers with Kamal's defaults", async () => {
  expect(await derive(`${base}servers: [10.0.0.1, 10.0.0.2: [eu]]\n`)).toMatchObject({
    service: "shop",
    destination: undefined,
    repository: "ghcr.io/acme/shop",
    registry: {
      server: "ghcr.io",
      username: { kind: "literal", value: "acme" },
      password: { kind: "secret", name: "PASSWORD" },
    },
    primaryRole: "web",
    primaryHost: "10.0.0.1",
    hosts: ["10.0.0.1", "10.0.0.2"],
    accessories: [],
    ssh: { user: "root", port: 22, proxyJump: undefined, proxyCommand: undefined },
    url: undefined,
    deployTimeout: 30,
    drainTimeout: 30,
    builderContext: ".",
    architectures: ["amd64"],
    roles: [
      {
        name: "web",
        proxy: {
          hosts: [],
          ssl: "none",
          sslRedirect: false,
          healthPath: "/up",
          pathPrefix: "/",
          httpPort: 80,
          httpsPort: 443,
        },
      },
    ],
  });
});

test("treats `primary_role: false` as the default, like the linter", async () => {
  expect(await derive(`${base}servers: [h]\nprimary_role: false\n`)).toMatchObject({ primaryRole: "web" });
});

test("sorts roles, and merges the proxy settings of a role over those of the root", async () => {
  const deployment = await derive(`${base}
primary_role: web
servers:
  web: [10.0.0.1]
  job: { hosts: [10.0.0.2], cmd: bin/jobs }
  api: { hosts: [10.0.0.1], proxy: { host: api.shop.dev, ssl: false, path_prefix: /v1 } }
  admin: { hosts: [10.0.0.3], proxy: true }
proxy: { host: "shop.dev,www.shop.dev", ssl: yes, ssl_redirect: false, app_port: 3000, healthcheck: { path: /health }, run: { https_port: 8443 } }
`);

  expect(deployment.roles.map((role) => [role.name, role.proxy?.hosts])).toEqual([
    ["admin", ["shop.dev", "www.shop.dev"]],
    ["api", ["api.shop.dev"]],
    ["job", undefined],
    ["web", ["shop.dev", "www.shop.dev"]],
  ]);
  expect(deployment.roles[1]?.proxy).toMatchObject({
    ssl: "none",
    pathPrefix: "/v1",
    healthPath: "/health",
  });
  expect(deployment.roles[3]?.proxy).toMatchObject({ ssl: "automatic", sslRedirect: false });
  expect(deployment.url).toBe("https://shop.dev:8443");
  expect(deployment.hosts).toEqual(["10.0.0.3", "10.0.0.1", "10.0.0.2"]);
});

test.each([
  ["{ host: a.dev }", "http://a.dev"],
  ["{ hosts: [a.dev, b.dev], ssl: true }", "https://a.dev"],
  ["{ host: a.dev, run: { http_port: 8080 } }", "http://a.dev:8080"],
  ["{ host: a.dev, ssl: { certificate_pem: CERT, private_key_pem: KEY }, path_prefix: /shop/ }", "https://a.dev/shop"],
  ["{ host: a.dev, path_prefix: '//shop//' }", "http://a.dev/shop"],
  [`{ host: a.dev, path_prefix: '${"/".repeat(50_000)}x/' }`, "http://a.dev/x"],
  ["{ host: '2001:db8::1', run: { http_port: 8080 } }", "http://[2001:db8::1]:8080"],
  ["{ app_port: 3000 }", undefined],
])("proxy %s has the URL %s", async (proxy, url) => {
  expect((await derive(`${base}servers: [h]\nproxy: ${proxy}\n`)).url).toBe(url);
});

test("finds the hosts of accessories by host, hosts, role and tag, and reads ssh as Kamal does", async () => {
  const deployment = await derive(`${base}
servers: { web: [h1, h2: [db, eu], h3: eu] }
accessories:
  a: { image: x, host: d1 }
  b: { image: x, hosts: [d2, h1], service: postgres, registry: { server: ghcr.io, username: a, password: [B] } }
  c: { image: x, role: web, registry: { username: a, password: [B] } }
  d: { image: x, tags: [db] }
ssh: { user: deploy, port: "2222", proxy: jump.dev }
`);

  expect(deployment.accessories.map(({ container, hosts, registry }) => [container, hosts, registry])).toEqual([
    ["shop-a", ["d1"], undefined],
    ["postgres", ["d2", "h1"], "ghcr.io"],
    ["shop-c", ["h1", "h2", "h3"], ""],
    ["shop-d", ["h2"], undefined],
  ]);
  expect(deployment.ssh).toEqual({ user: "deploy", port: 2222, proxyJump: "root@jump.dev", proxyCommand: undefined });
});

test("lists every secret that Kamal would look up, with its position", async () => {
  const deployment = await derive(`${base.replace("arch: amd64", "arch: amd64, secrets: [NPM]")}
servers:
  web: { hosts: [h], env: { secret: [ROLE] }, proxy: { ssl: { certificate_pem: CERT, private_key_pem: KEY }, host: a.dev } }
env: { clear: { A: b }, secret: [MASTER, "DATABASE_URL:SHOP_DATABASE_URL"], tags: { eu: { secret: [EU] }, us: { A: b } } }
ssh: { key_data: [SSH_KEY, "-----BEGIN inline"] }
accessories:
  db: { image: x, host: h, env: { secret: [DB] }, registry: { username: [U], password: [P] }, proxy: { host: b.dev } }
`);

  expect(deployment.secrets.map((each) => `${each.name} ${each.path}`)).toEqual([
    "PASSWORD registry/password",
    "NPM builder/secrets/0",
    "SSH_KEY ssh/key_data/0",
    "MASTER env/secret/0",
    "SHOP_DATABASE_URL env/secret/1",
    "EU env/tags/eu/secret/0",
    "ROLE servers/web/env/secret/0",
    "CERT servers/web/proxy/ssl/certificate_pem",
    "KEY servers/web/proxy/ssl/private_key_pem",
    "U accessories/db/registry/username",
    "P accessories/db/registry/password",
    "DB accessories/db/env/secret/0",
  ]);
  expect(deployment.secrets[0]).toMatchObject({ file: "config/deploy.yml", line: 3, column: 57 });
});

test("of a name that is written twice, requires only the secrets of the last one, which Kamal reads", async () => {
  const deployment = await derive(`${base}
servers:
  web: { hosts: [h], env: { secret: [OLD_ROLE] } }
  web: { hosts: [h], env: { secret: [ROLE] } }
env: { tags: { eu: { secret: [OLD_EU] }, eu: { secret: [EU] } } }
accessories:
  db: { image: x, host: h, env: { secret: [OLD_DB] } }
  db: { image: x, host: h, env: { secret: [DB] } }
`);

  expect(deployment.secrets.map(({ name }) => name)).toEqual(["PASSWORD", "EU", "ROLE", "DB"]);
});

test("a destination merges mappings and replaces lists, and positions point into the right file", async () => {
  const files = {
    "config/deploy.yml": `${base}servers: [h1]\nenv: { secret: [A] }\nproxy: { host: a.dev, ssl: true }\n`,
    "config/deploy.prod.yml": "servers: [h2, h3]\nproxy: { ssl: { certificate_pem: C, private_key_pem: K } }\n",
  };
  const deployment = await derive(files, { destination: "prod" });

  expect(deployment).toMatchObject({ destination: "prod", hosts: ["h2", "h3"], url: "https://a.dev" });
  expect(deployment.roles[0]?.proxy?.ssl).toBe("custom");
  expect(deployment.secrets.map((each) => `${each.name} ${each.file}:${each.line}`)).toEqual([
    "PASSWORD config/deploy.yml:3",
    "A config/deploy.yml:6",
    "C config/deploy.prod.yml:2",
    "K config/deploy.prod.yml:2",
  ]);
});

test("with a local registry, names the image after the service", async () => {
  const text = "service: shop\nservers: [h]\nregistry: { server: 'localhost:5555' }\n";
  expect(await derive(text)).toMatchObject({ repository: "localhost:5555/shop" });
});

describe("ERB", () => {
  const text = `${base}servers:\n  - <%= ENV["HOST"] %>\nenv: { clear: { A: <%= x %> } }\n`;

  test("fails with `config-unknown` only if a needed value comes from ERB", async () => {
    expect(await failure(text)).toMatchObject({
      id: "config-unknown",
      cause: expect.stringContaining("config/deploy.yml:6:5: `servers/web/0`"),
    });
    expect((await derive(text.replace('<%= ENV["HOST"] %>', "h"))).hosts).toEqual(["h"]);
  });

  test("fails with `config-unknown` if ERB may override the shared proxy in a role", async () => {
    const role = "servers:\n  web:\n    hosts: [h]\n    proxy:\n      app_port: 80\n      <%= key %>: false\n";
    expect(await failure(`${base}proxy: { ssl: true, host: shop.acme.dev }\n${role}`)).toMatchObject({
      id: "config-unknown",
      cause: expect.stringContaining("`servers/web/proxy`"),
    });
  });

  test("takes values from `evaluated`, which may have Kamal's symbol keys", async () => {
    const evaluated = {
      ":service": "s",
      ":image": "i",
      ":registry": { username: "u", password: ["P"] },
      ":servers": ["h9"],
    };

    expect(await derive(text, { evaluated })).toMatchObject({
      service: "s",
      repository: "i",
      hosts: ["h9"],
      secrets: [{ name: "P", line: 3 }],
    });
  });
});

describe("failures name the file, the position and the fix", () => {
  test.each([
    [
      { "config/old.yml": "" },
      undefined,
      "config-missing",
      "Expected config/deploy.yml in the repository, but the folder config contains old.yml",
    ],
    [{ "config/deploy.yml": "a: b: c" }, undefined, "config-syntax", "config/deploy.yml:1:4"],
    [{ "config/deploy.yml": "# nothing\n" }, undefined, "config-empty", "config/deploy.yml"],
    [{ "config/deploy.yml": base, "config/deploy.prod.yml": "" }, "prod", "config-empty", "config/deploy.prod.yml"],
    [
      { "config/deploy.yml": base, "config/deploy.staging.yml": "a: b" },
      "prod",
      "destination-missing",
      "Destinations with a file: staging",
    ],
    [{ "config/deploy.yml": new Uint8Array([97, 58, 0]) }, undefined, "config-unreadable", "binary"],
    [{ "config/deploy.yml": new Uint8Array([97, 58, 32, 0xe9]) }, undefined, "config-unreadable", "UTF-8"],
    [{ "config/deploy.yml": "x".repeat(1_100_000) }, undefined, "config-unreadable", "1 MB"],
    [{ "config/deploy.yml/x": "" }, undefined, "config-unreadable", "directory"],
    [{ "config/deploy.yml": "- a" }, undefined, "config-invalid", "config/deploy.yml:1:1: expected a mapping"],
    [{ "config/deploy.yml": base }, undefined, "config-invalid", "`servers` is missing"],
    [
      { "config/deploy.yml": `${base}servers: {job: [h]}` },
      undefined,
      "config-invalid",
      "primary role `web` is not defined",
    ],
    [{ "config/deploy.yml": `${base}servers: []` }, undefined, "config-invalid", "`web` has no hosts"],
    [
      { "config/deploy.yml": `${base}servers: [h]\nproxy: {run: {http_port: "80"}}` },
      undefined,
      "config-invalid",
      "config/deploy.yml:6:26: `proxy/run/http_port` should be a whole number",
    ],
    [
      { "config/deploy.yml": `${base}servers: [h]\nssh: {port: x}` },
      undefined,
      "config-invalid",
      "config/deploy.yml:6:13: `ssh/port` should be a port number",
    ],
    [
      { "config/deploy.yml": base.replace("shop", "[a]") },
      undefined,
      "config-invalid",
      "`service` should be a string, but it is a list",
    ],
  ])("%#: %j -d %s fails with %s", async (files, destination, id, cause) => {
    expect(await failure(files, destination)).toMatchObject({ id, cause: expect.stringContaining(cause) });
  });

  test("does not show an invalid line, which may contain a secret", async () => {
    const broken = await failure({ "config/deploy.yml": "env: { clear: { TOKEN: hunter2: } }\n: x" }, undefined);
    expect(broken).toMatchObject({ id: "config-syntax" });
    expect(JSON.stringify(broken)).not.toContain("hunter2");
  });
});

describe("values that a shell, OpenSSH or a URL would take for something else", () => {
  const erb = (change: object) =>
    derive(`${base}servers: [h]\n`, { evaluated: { service: "shop", image: "acme/shop", servers: ["h"], ...change } });

  test.each<[string, string, object]>([
    ["service", "a command", { service: "shop;touch x" }],
    ["service", "a second line", { service: "shop\ntouch x" }],
    ["servers/web", "an option", { servers: ["-oProxyCommand=touch x"] }],
    ["servers/web", "a second line", { servers: ["h\nLocalCommand x"] }],
    ["servers/web", "a command", { servers: ["$(touch x)"] }],
    ["servers/web", "an option as the user", { servers: ["-oProxyCommand=x@h"] }],
    ["servers/web", "an address that is none", { servers: ["[::g]:22"] }],
    ["servers", "a role with a quote", { servers: { web: ["h"], "a'b": ["h"] } }],
    ["ssh/user", "a space", { ssh: { user: "ana -oProxyCommand=x" } }],
    ["ssh/port", "a large number", { ssh: { port: 65_536 } }],
    ["ssh/proxy", "an option", { ssh: { proxy: "-oProxyCommand=x" } }],
    ["ssh/proxy", "a second line", { ssh: { proxy: "ana@h\nProxyCommand x" } }],
    ["ssh/proxy_command", "a second line", { ssh: { proxy_command: "nc %h %p\nPermitLocalCommand yes" } }],
    ["registry/server", "an option", { registry: { server: "-x", username: "a", password: ["P"] } }],
    ["registry/server", "a space", { registry: { server: "ghcr.io x", username: "a", password: ["P"] } }],
    ["image", "a command", { image: "acme/shop`id`" }],
    ["proxy/host", "a path", { proxy: { host: "shop.test/../x" } }],
    ["proxy/host", "a second line", { proxy: { host: "shop.test\nx: y" } }],
    ["proxy/healthcheck/path", "a second line", { proxy: { healthcheck: { path: "/up\nx: y" } } }],
    ["proxy/path_prefix", "a space", { proxy: { path_prefix: "/a b" } }],
    ["deploy_timeout", "a negative number", { deploy_timeout: -1 }],
    ["accessories", "a command", { accessories: { "db;id": { image: "x", host: "h" } } }],
    ["accessories/db/service", "a command", { accessories: { db: { service: "$(id)", image: "x", host: "h" } } }],
    ["accessories/db", "a command", { accessories: { db: { image: "x", host: "h|id" } } }],
  ])("%s: %s", async (key, _, change) => {
    const diagnosis = await erb(change).then(
      () => undefined,
      (error: unknown) => (error instanceof Failure ? error.diagnosis : undefined),
    );
    expect(diagnosis).toMatchObject({ id: "config-invalid", cause: expect.stringContaining(`\`${key}\``) });
    expect(diagnosis?.cause).not.toContain("\n");
  });

  test("names the file and the line, in the destination's file, in a role and in ERB", async () => {
    const causeOf = async (work: Promise<unknown>) =>
      work.then(
        () => "",
        (error: unknown) => (error instanceof Failure ? error.diagnosis.cause : String(error)),
      );

    expect(await causeOf(derive(`${base}servers:\n  - h\n  - h;id\n`))).toMatch(
      /^config\/deploy\.yml:7:5: `servers\/web` is /,
    );
    expect(await causeOf(derive(`${base}servers: { web: [h], "a;b": [h] }\n`))).toMatch(
      /^config\/deploy\.yml:5:\d+: `servers` is /,
    );
    expect(await causeOf(derive(`${base}servers:\n  web:\n    hosts: [h]\n    proxy:\n      host: a b\n`))).toMatch(
      /^config\/deploy\.yml:9:13: `proxy\/host` is /,
    );
    expect(await causeOf(derive(`${base}servers: [h]\nssh:\n  proxy: a b\n`))).toMatch(
      /^config\/deploy\.yml:7:10: `ssh\/proxy` is /,
    );
    expect(await causeOf(derive(`${base}servers: [h]\nssh:\n  port: 70000\n`))).toMatch(
      /^config\/deploy\.yml:7:9: `ssh\/port` is /,
    );
    expect(
      await causeOf(
        derive(`${base}servers: [h]\nssh:\n  user: <%= ENV["USER"] %>\n`, {
          evaluated: { service: "shop", image: "acme/shop", servers: ["h"], ssh: { user: "a b" } },
        }),
      ),
    ).toMatch(/^config\/deploy\.yml:7:9: `ssh\/user` is /);
    expect(
      await failure({ "config/deploy.yml": base, "config/deploy.prod.yml": "servers:\n  - h;id\n" }, "prod"),
    ).toMatchObject({ cause: expect.stringMatching(/^config\/deploy\.prod\.yml:2:5: `servers\/web` is /) });

    const noRole = "accessories:\n  db: { image: x, role: nope }\n";
    expect(await causeOf(derive(`${base}servers: [h]\n${noRole}`))).toMatch(
      /^config\/deploy\.yml:7:\d+: `accessories\/db` uses the role `nope`/,
    );
    expect(await causeOf(derive(`${base}servers:\n  web: []\n`))).toMatch(
      /^config\/deploy\.yml:6:8: the role `web` has no hosts/,
    );
  });

  test.each<[string, object]>([
    ["hosts of every form", { servers: ["h", "a.b-c_d.example.com", "10.0.0.1:22", "ana@h:2", "ana@[2001:db8::1]:2"] }],
    ["addresses", { servers: ["2001:db8::1", "::1", "fe80::1%eth0", "[2001:db8::1]"] }],
    ["a user of a domain", { ssh: { user: "ACME\\ana.b-c$" } }],
    ["jump hosts", { ssh: { proxy: "ana@h:22,ops@[2001:db8::1]:2" } }],
    ["a proxy command with quotes", { ssh: { proxy_command: `sh -c 'exec nc "%h" %p' | tee "$HOME/log"` } }],
    ["registries", { registry: { server: "registry.test:5000/group", username: "a", password: ["P"] } }],
    ["public names", { proxy: { hosts: ["*.shop.test", "m\u00fcller.test", "::1", "10.0.0.1"], ssl: false } }],
    ["paths", { proxy: { host: "h", path_prefix: "/api/v1", healthcheck: { path: "/up?full=1&a='b'" } } }],
    ["roles", { servers: { web: ["h"], "job_2.x-y": ["h"] } }],
  ])("accepts %s", async (_, change) => {
    await expect(erb(change)).resolves.toBeDefined();
  });
});
