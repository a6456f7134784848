import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Config } from "../../src/config/config.ts";
import { hostNames } from "../../src/config/host-list.ts";
import { knownValue, type Listing, type Setting } from "../../src/config/setting.ts";
import { parseYamlFile, rootMap } from "../../src/yaml/document.ts";
import { rangeOf } from "../../src/yaml/nodes.ts";

interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
}

function configOf(text: string): Config {
  const root = rootMap(parseYamlFile(text, "config/deploy.yml"));
  if (root === undefined) throw new Error("the text is not a mapping");
  return new Config(root);
}

/** `absent`, the value and its line, or why it is unknown. */
function shown(setting: Setting<unknown>): string {
  if (setting.kind === "absent") return "absent";
  const line = rangeOf(setting.node).line;
  if (setting.kind === "known") return `${JSON.stringify(setting.value)} on line ${line}`;
  return `unknown on line ${line}: ${setting.expected ?? "ERB"}`;
}

function names(list: Listing<{ name: string }>): string {
  const found = list.all.map(({ name }) => name).join(" ");
  return list.unknown === undefined ? found : `${found} and ${list.unknown.path}`;
}

test.each([
  ["service: shop", '"shop" on line 1'],
  ["service: 12", '"12" on line 1'],
  ["service:", "absent"],
  ["image: shop", "absent"],
  ['service: <%= ENV["X"] %>', "unknown on line 1: ERB"],
  ["service: [shop]", "unknown on line 1: a string"],
  ["<% if x %>\nservice: shop\n<% end %>", "unknown on line 2: ERB"],
])("reads the service of %j as %s", (text, expected) => {
  expect(shown(configOf(text).service)).toBe(expected);
});

describe("roles", () => {
  test.each([
    ["servers: [a, b: [eu]]", "web", "web"],
    ["servers: { job: [a], web: [b] }", "job web", "web"],
    ["servers: { job: [a], app: [b] }\nprimary_role: app", "job app", "app"],
    ["servers: { job: [a] }", "job", undefined],
    ["servers: { web: [a], job: [b] }\nprimary_role: <%= x %>", "web job", undefined],
    ["servers: { web: [a] }\nprimary_role: false", "web", "web"],
    ["servers: { web: [a] }\nprimary_role: [web]", "web", undefined],
    ["servers: <%= x %>", " and servers", undefined],
    ["servers: shop.acme.dev", " and servers", undefined],
    ["servers:\n  web: [a]\n  <% if x %>\n  job: [b]\n  <% end %>", "web and servers", "web"],
    ["servers:\n  web: [a]\n  web: [b]", "web", "web"],
    ["service: shop", "", undefined],
  ])("reads the roles of %j as %s, with %s as the primary role", (text, roles, primary) => {
    const config = configOf(text);
    expect(names(config.roles)).toBe(roles);
    expect(config.primaryRole?.name).toBe(primary);
  });

  test.each([
    ["servers: [a, b: [eu], a, 7]", "a b a"],
    ["servers: { web: { hosts: [a] } }", "a"],
    ["servers: { web: { cmd: x } }", ""],
    ["servers: { web: a }", " and servers/web"],
    ["servers: { web: { hosts: a } }", " and servers/web/hosts"],
    ["servers: { web: [a, <%= x %>] }", "a and servers/web/1"],
    ["servers:\n  web:\n  <% if x %>\n  - a\n  <% end %>\n  - b", "a b and servers/web"],
  ])("reads the hosts of %j as %s", (text, hosts) => {
    const [role] = configOf(text).roles.all;
    expect(role === undefined ? undefined : names(role.hosts)).toBe(hosts);
  });
});

describe("the proxy of a role", () => {
  const shared = "proxy: { host: a.dev, app_port: 3000, ssl: true }\n";

  test.each([
    ["servers: { web: [a] }", "web", true],
    ["servers: { web: { hosts: [a], proxy: false } }", "web", false],
    ["servers: { web: { hosts: [a], proxy: } }", "web", true],
    ["servers: { web: { hosts: [a], proxy: <%= x %> } }", "web", undefined],
    ["servers: { web: [a], job: [b] }", "job", false],
    ["servers: { web: [a], job: { hosts: [b], proxy: true } }", "job", true],
    ["servers: { web: [a], api: { hosts: [b], proxy: { app_port: 1 } } }", "api", true],
    ["servers: { web: [a], job: [b] }\nprimary_role: <%= x %>", "job", undefined],
  ])("in %j, whether the role %s is behind kamal-proxy is %s", (text, name, proxied) => {
    expect(configOf(text).role(name)?.isProxied).toBe(proxied);
  });

  test("merges the role's settings over those of the root", () => {
    const config = configOf(`${shared}servers: { web: [h], api: { hosts: [h], proxy: { host: b.dev, ssl: false } } }`);
    const [web, api] = ["web", "api"].map((name) => config.role(name)?.proxy);

    expect(web?.hosts.all.map(({ name }) => name)).toEqual(["a.dev"]);
    expect(knownValue(web?.ssl ?? { kind: "absent", path: "" })).toBe("automatic");
    expect(api?.hosts.all.map(({ name }) => name)).toEqual(["b.dev"]);
    expect(knownValue(api?.ssl ?? { kind: "absent", path: "" })).toBe("none");
    expect(knownValue(api?.appPort ?? { kind: "absent", path: "" })).toBe(3000);
  });

  test("is unknown if ERB computes the shared settings", () => {
    const config = configOf("proxy: <%= x %>\nservers: [h]");
    expect(config.primaryRole?.isProxied).toBe(true);
    expect(config.primaryProxy).toBeUndefined();
  });

  test("has no settings without a proxy section", () => {
    expect(configOf("servers: [h]").primaryProxy?.appPort.kind).toBe("absent");
  });

  // Kamal 2.12 splits at the comma and keeps the space, so kamal-proxy would match only " b.dev".
  test("returns a host after a comma and a space both trimmed and as Kamal passes it on", () => {
    const proxy = configOf('servers: [h]\nproxy: { host: "a.dev, b.dev" }').primaryProxy;
    expect(proxy?.hosts.all.map(({ name, written }) => [name, written])).toEqual([
      ["a.dev", "a.dev"],
      ["b.dev", " b.dev"],
    ]);
  });

  // Kamal reads `hosts` with Ruby's `||`.
  test.each([
    ["{ hosts: , host: a.dev }", "a.dev"],
    ["{ hosts: [b.dev], host: a.dev }", "b.dev"],
    ["{ host: }", ""],
  ])("reads the hosts of %j as %s, and says where they are written", (settings, hosts) => {
    const proxy = configOf(`servers: [h]\nproxy: ${settings}`).primaryProxy;
    expect(proxy === undefined ? undefined : names(proxy.hosts)).toBe(hosts);

    const node = proxy?.hostsNode;
    expect(node === undefined ? "" : node.source.text.slice(node.start, node.end).replace(/[[\]]/g, "")).toBe(hosts);
  });

  test.each([
    ["ssl: true", '"automatic" on line 2'],
    ["ssl: { certificate_pem: A, private_key_pem: B }", '"custom" on line 2'],
    ["ssl: { certificate_pem: A }", '"automatic" on line 2'],
    ["ssl: <%= x %>", "unknown on line 2: ERB"],
    ["ssl: 'yes'", "unknown on line 2: true, false or a mapping"],
    ["app_port: 80", "absent"],
  ])("reads the ssl mode of %s as %s", (line, expected) => {
    const proxy = configOf(`servers: [h]\nproxy: { ${line} }`).primaryProxy;
    expect(shown(proxy?.ssl ?? { kind: "absent", path: "" })).toBe(expected);
  });
});

describe("accessories", () => {
  const servers = "servers: { web: [a: [db, eu], b: eu], job: { hosts: [c: db] } }\n";

  test.each([
    ["{ host: d }", "d"],
    ["{ hosts: [d, e] }", "d e"],
    ["{ role: web }", "a b"],
    ["{ roles: [web, job] }", "a b c"],
    ["{ role: none }", ""],
    // Kamal looks for tags only in roles that are plain lists of hosts.
    ["{ tag: db }", "a"],
    ["{ tags: [eu, db] }", "a b a"],
    ["{ host: <%= x %> }", " and accessories/x/host"],
    ["{ image: y }", ""],
  ])("places %s on the hosts %s", (settings, hosts) => {
    const [accessory] = configOf(`${servers}accessories: { x: ${settings} }`).accessories.all;
    expect(accessory === undefined ? undefined : names(accessory.hosts)).toBe(hosts);
  });

  test("has unknown hosts if there are too many tagged hosts to compare", () => {
    const hosts = Array.from({ length: 1001 }, (_, index) => `h${index}: ${index === 1000 ? "db" : "eu"}`);
    const config = configOf(`servers: { web: [${hosts.join(", ")}] }\naccessories: { x: { tag: db } }`);
    const [accessory] = config.accessories.all;
    expect(accessory === undefined ? undefined : names(accessory.hosts)).toBe(" and servers");
  });

  test.each([
    ["service: shop\naccessories: { db: { host: h } }", "shop-db"],
    ["service: shop\naccessories: { db: { host: h, service: postgres } }", "postgres"],
    ["service: <%= x %>\naccessories: { db: { host: h } }", undefined],
  ])("names the container of %j %s", (text, name) => {
    expect(configOf(text).accessories.all[0]?.containerName).toBe(name);
  });

  test("are incomplete if one of them is not a mapping", () => {
    expect(names(configOf("accessories: { db: { host: h }, redis: [] }").accessories)).toBe("db and accessories/redis");
  });
});

// A secret inside an ERB condition is not unused.
test("the secrets include those of conditional roles and accessories", () => {
  const config = configOf(
    "servers:\n  <% if x %>\n  job: { env: { secret: [A] } }\n  <% end %>\naccessories:\n  <% if x %>\n  db: { env: { secret: [B] } }\n  <% end %>",
  );
  expect(config.roles.all).toEqual([]);
  expect(config.secrets.map(({ name, path }) => `${name} ${path}`)).toEqual([
    "A servers/job/env/secret/0",
    "B accessories/db/env/secret/0",
  ]);
});

// A deploy would stop at a value that the linter and Kamal accept.
test("every setting that must be a whole number is one in the schema", () => {
  const root = path.join(import.meta.dirname, "../..");
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  const settings = [...read("src/config/deployment-of.ts").matchAll(/integerSetting\([\w.]+, "([\w/]+)"\)/g)];
  const proxySettings = [
    ...read("src/config/proxy-settings.ts").matchAll(/integerSetting\([\w.]+, `\$\{this\.path\}\/([\w/]+)`\)/g),
  ];
  const keys = [...settings.map(([, key]) => `${key}`), ...proxySettings.map(([, key]) => `proxy/${key}`)];

  expect(keys.toSorted()).toEqual([
    "deploy_timeout",
    "drain_timeout",
    "proxy/app_port",
    "proxy/run/http_port",
    "proxy/run/https_port",
  ]);
  const schema = JSON.parse(read("schema/deploy.schema.json"));
  expect(keys.map((key) => `${key}: ${schemaType(schema, key)}`)).toEqual(keys.map((key) => `${key}: integer`));
});

/** The type of a key, along `$ref` and, for sections that may be absent, `anyOf`. */
function schemaType(schema: SchemaNode, key: string): unknown {
  const follow = (node: SchemaNode | undefined): SchemaNode[] => {
    const target = node?.$ref?.replace("#/$defs/", "");
    if (target !== undefined) return follow(schema.$defs?.[target]);
    return node === undefined ? [] : [node, ...(node.anyOf ?? []).flatMap(follow)];
  };
  const found = key
    .split("/")
    .reduce((nodes, part) => nodes.flatMap((node) => follow(node.properties?.[part])), [schema]);
  return found.find(({ type }) => type !== undefined)?.type;
}

test.each([
  ["{ server: 'localhost:5555' }", true],
  ["{ server: localhost }", false],
  ["{ server: ghcr.io }", false],
  ["{ username: a }", false],
  ["{ server: <%= x %> }", undefined],
])("for the registry %s, isLocal is %s", (registry, isLocal) => {
  expect(configOf(`registry: ${registry}`).registry.isLocal).toBe(isLocal);
});

test.each([
  ["password: [SECRET]", '{"kind":"secret","name":"SECRET"} on line 2'],
  ["password: hunter2", '{"kind":"literal","value":"hunter2"} on line 2'],
  ["password: [A, B]", "unknown on line 2: a string or a list with one string (the name of a secret)"],
  ["password: [<%= x %>]", "unknown on line 2: ERB"],
  ["username: acme", "absent"],
])("reads the registry password of %s as %s", (line, expected) => {
  expect(shown(configOf(`registry:\n  ${line}`).registry.password)).toBe(expected);
});

test("hostNames removes duplicates and keeps the order of the file", () => {
  const [role] = configOf("servers: [b, a, b]").roles.all;
  expect(role === undefined ? undefined : hostNames(role.hosts)).toEqual(["b", "a"]);
});
