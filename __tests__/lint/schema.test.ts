import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { alternatives } from "../../src/lint/schema/schema.ts";
import type { Finding } from "../../src/model/report.ts";
import { editorValidator, readAsEditor } from "./editor.ts";
import { lintFiles } from "./lint-files.ts";
import { schemaKeys } from "./schema-keys.ts";

const top = path.join(import.meta.dirname, "../..");
test("as a JSON Schema for editors, accepts good configs and rejects typos and Kamal 1", () => {
  const validate = editorValidator();
  const read = readAsEditor;
  const hello = readFileSync(path.join(top, "examples/hello/config/deploy.yml"), "utf8");

  expect(validate(read(hello)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(read(`${hello}\nx-mine: 1\n`))).toBe(true);
  expect(validate(read(`${hello}\nsevrers: []\n`))).toBe(false);
  expect(validate(read(`${hello}\ntraefik: {}\n`))).toBe(false);
  expect(validate(read("proxy: { app_port: '80' }"))).toBe(false);
  expect(validate(read("env: { A: 1, B: yes }"))).toBe(true);
  expect(validate(read("env: { clear: { A: 1 }, B: 2 }"))).toBe(false);
  expect(validate(read("servers: [a, { b: tag }, { c: [x, y] }]"))).toBe(true);
});

test("every key has a description and a type, and every key of Kamal 1 says what replaced it", () => {
  const keys = schemaKeys();
  expect(keys.length).toBeGreaterThan(200);

  const lacking = keys.filter(({ schema }) => {
    const isGone = schema["x-replaced-by"] !== undefined;
    if (isGone) return schema["x-replaced-by"] === "";
    return !schema.description || alternatives(schema).some((form) => form.type === undefined);
  });

  expect(lacking.map(({ path: at }) => at)).toEqual([]);

  const since = keys.flatMap(({ schema }) => schema["x-since"] ?? []);
  expect(since.filter((version) => !/^2\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("has the keys of Kamal 1 that Kamal 2 rejects", () => {
  const gone = schemaKeys().filter(({ schema }) => schema["x-replaced-by"] ?? schema["x-mapping-replaced-by"]);
  expect(gone.map(({ path: at }) => at).sort()).toEqual([
    "accessories/*/proxy/ports",
    "builder/local",
    "builder/multiarch",
    "builder/remote",
    "healthcheck",
    "proxy/ports",
    "servers/*/healthcheck",
    "servers/*/proxy/ports",
    "servers/*/traefik",
    "stop_wait_time",
    "traefik",
  ]);
});

const rest = `image: acme/shop
servers: [shop.acme.dev]
registry: { username: acme, password: [PASSWORD] }
builder: { arch: amd64 }
`;

/** The findings of a config after five lines that every config needs. */
async function findings(config: string, files: Record<string, string> = {}, kamalVersion?: string): Promise<Finding[]> {
  const base = { ".kamal/secrets": "PASSWORD=$PASSWORD", "config/deploy.yml": `service: shop\n${rest}${config}` };
  return lintFiles({ ...base, ...files }, { kamalVersion });
}

async function lint(config: string, files: Record<string, string> = {}): Promise<string[]> {
  return (await findings(config, files)).map((each) => `${each.line}:${each.column} ${each.message}`);
}

test("reports nothing about values from ERB", async () => {
  expect(await lint("proxy: <%= proxy.to_json %>\n")).toEqual([]);
  expect(await lint('retain_containers: <%= ENV["KEEP"] %>\n')).toEqual([]);
  expect(await lint("proxy:\n  ssl: true\n  host: <%= host %>\n")).toEqual([]);
  expect(await lint("<% if a %>\nproxy:\n  host: a\n<% else %>\nproxy:\n  hosts: [b]\n<% end %>\n")).toEqual([]);
});

test("checks only the last of two equal keys, and reports merged keys where they are written", async () => {
  const found = await lint("retain_containers: many\nretain_containers: 3\n");
  expect(found).toEqual([expect.stringMatching(/^7:1 `retain_containers` is already on line 6/)]);
  expect(await lint("x-a: &a { hots: b }\nproxy:\n  <<: *a\n")).toEqual([
    "6:11 Kamal rejects this: proxy: unknown key: hots",
  ]);
});

test("reports require_destination if there is no destination", async () => {
  const message = "6:22 Kamal rejects this: You must specify a destination";
  expect(await lint("require_destination: true\n")).toEqual([message]);
  expect(
    await lint("require_destination: true\n", {
      "config/deploy.prod.yml": "labels: {}",
      ".kamal/secrets-common": "PASSWORD=$PASSWORD",
    }),
  ).toEqual([]);
});

test("reports settings of a role and of the root that conflict only with each other", async () => {
  const servers = "servers:\n  web:\n    hosts: [a.acme.dev]\n    proxy: { hosts: [a.acme.dev] }\n";
  expect(await lint(`proxy: { host: b.acme.dev }\n${servers}`)).toContain(
    "6:10 Kamal rejects this: proxy: Specify one of 'host' or 'hosts', not both",
  );
});

test("accepts the YAML that libyaml accepts", async () => {
  expect(await lint("volumes: [a:/a,\nb:/b\n]\n")).toEqual([]);
  expect(await lint("volumes: [a:/a, # one\n# two\n\tb:/b]\n")).toEqual([]);
  expect(await lint("labels: {a: b,\nc: ~}\n")).toEqual([
    "7:4 Kamal rejects this: labels/c: should be a string; found nothing",
  ]);
  expect((await lint("labels: { a: :b }\n"))[0]).toContain("6:14 This is not valid YAML: Inside brackets");
  expect((await lint("labels: { a:{} }\n"))[0]).toContain("6:12 This is not valid YAML: A space is missing");
  expect((await lint("labels:\n\t\n  a: b\n"))[0]).toContain("7:1 This is not valid YAML");
  expect((await lint("logging:\n     options:\n      - a\n    driver: local\n"))[0]).toContain(
    "This is not valid YAML: All",
  );
  expect((await lint("labels: { a: b, c\n  d: e }\n"))[0]).toContain("7:3 This is not valid YAML: A key must be on");
  expect((await lint("volumes:#x\n  - a:/a\n  - b:/b\nretain_containers: 3\n"))[0]).toContain("6:1 This is not");
  expect((await lint("asset_path: a\u2028b\n"))[0]).toContain("This is not valid YAML");
  expect((await lint("labels:\n  a:\n     b:\n      - c\n    d: e\n"))[0]).toContain("10:5 This is not valid YAML");
});

const lock = (version: string) => ({ "Gemfile.lock": `GEM\n  specs:\n    kamal (${version})\n` });

test("only warns if Kamal is newer than the schema", async () => {
  const config = "proxy: { hsot: a.acme.dev }\n";
  const message = "proxy: unknown key: hsot";

  expect(await severities(config, lock("2.12.7"))).toEqual([`error Kamal rejects this: ${message}`]);
  expect(await severities(config, lock("2.13.0"))).toEqual([
    `warning Kamal 2.12 rejects this: ${message}; Gemfile.lock has 2.13.0, which this linter does not know yet`,
  ]);
  expect(await severities("output: { file: { path: log } }\nminimum_version: 2.13.0\n", lock("2.13.0"))).toEqual([]);
});

test("the input kamal-version takes precedence over Gemfile.lock", async () => {
  const prefixes = "proxy: { host: shop.acme.dev, path_prefixes: [/api] }\n";
  expect(await severities(prefixes, lock("2.12.0"), "2.6.1")).toEqual([
    "error Kamal rejects this: proxy: unknown key: path_prefixes; added in Kamal 2.8.0, but the input `kamal-version` is 2.6.1",
  ]);
  expect(await severities(prefixes, lock("2.6.1"), "2.12.0")).toEqual([]);
  expect(await severities("", lock("1.9.3"), "2.12.0")).toEqual([]);
});

test("reports Kamal 1 in Gemfile.lock, and checks the config for Kamal 2", async () => {
  const [first, second] = await severities("traefik: {}\n", lock("1.9.3"));
  expect(first).toMatch(/^warning Gemfile.lock has Kamal 1.9.3, but this action supports only Kamal 2/);
  expect(second).toBe("error Kamal rejects this: unknown key: traefik");
});

test("reports merged settings in the file that has them", async () => {
  const files = {
    "config/deploy.prod.yml": "proxy:\n  ssl: true\n  healthcheck:\n    interval: 3s\n",
    "config/deploy.eu.yml": "servers: 5\n",
    ".kamal/secrets-common": "PASSWORD=$PASSWORD",
  };

  const found = await findings("proxy: { app_port: '80' }\n", files);
  const places = found.map((each) => `${each.file}:${each.line}:${each.column} ${each.message}`);

  expect(places).toEqual([
    'config/deploy.eu.yml:1:10 Kamal rejects this: servers: should be an array or a hash; found the integer "5"',
    "config/deploy.prod.yml:2:8 Kamal rejects this: proxy: Must set a host to enable automatic SSL",
    "config/deploy.prod.yml:4:15 Kamal rejects this: proxy/healthcheck/interval: should be an integer; found a string",
    "config/deploy.yml:6:20 Kamal rejects this: proxy/app_port: should be an integer; found a string",
  ]);
});

test("reports exact positions with CRLF, quotes, folded scalars and several documents", async () => {
  const config =
    "labels:\r\n  a: \"x\r\n    y\"\r\n  b: >-\r\n    folded\r\n    text\r\n  'c': ~\r\n---\r\nsevrice: x\r\n";
  expect(await lint(config)).toEqual(["12:8 Kamal rejects this: labels/c: should be a string; found nothing"]);
});

async function severities(config: string, files: Record<string, string>, kamalVersion?: string): Promise<string[]> {
  const found = await findings(config, files, kamalVersion);
  return found
    .sort((one, other) => other.severity.localeCompare(one.severity))
    .map((each) => `${each.severity} ${each.message}`);
}
