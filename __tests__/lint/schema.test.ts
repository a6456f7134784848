import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lintProject } from "../../src/lint/run.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";

const top = path.join(import.meta.dirname, "../..");
const schema: unknown = JSON.parse(readFileSync(path.join(top, "schema/deploy.schema.json"), "utf8"));

function validator() {
  if (typeof schema !== "object" || schema === null) throw new Error("no schema");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  for (const keyword of ["x-since", "x-replaced-by", "x-checked-in-code"]) ajv.addKeyword(keyword);
  return ajv.compile(schema);
}

test("it is a JSON Schema, for editors: good configs pass, typos and Kamal 1 do not", () => {
  const validate = validator();
  const read = (text: string): unknown => parse(text, { version: "1.1" });
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

const rest = `image: acme/shop
servers: [shop.acme.dev]
registry: { username: acme, password: [PASSWORD] }
builder: { arch: amd64 }
`;

async function lint(config: string, files: Record<string, string> = {}): Promise<string[]> {
  using space = workspace({
    ".kamal/secrets": "PASSWORD=$PASSWORD",
    "config/deploy.yml": `service: shop\n${rest}${config}`,
    ...files,
  });
  const options = { root: space.root, directory: ".", configFile: "config/deploy.yml", destination: undefined };
  return lintProject(await readProject(options)).map((each) => `${each.line}:${each.column} ${each.message}`);
}

test("what ERB decides is never called wrong", async () => {
  expect(await lint("proxy: <%= proxy.to_json %>\n")).toEqual([]);
  expect(await lint('retain_containers: <%= ENV["KEEP"] %>\n')).toEqual([]);
  expect(await lint("proxy:\n  ssl: true\n  host: <%= host %>\n")).toEqual([]);
  expect(await lint("<% if a %>\nproxy:\n  host: a\n<% else %>\nproxy:\n  hosts: [b]\n<% end %>\n")).toEqual([]);
});

test("the last of two equal keys counts, and what a merge key brings is judged where it stands", async () => {
  expect(await lint("retain_containers: many\nretain_containers: 3\n")).toEqual([]);
  expect(await lint("x-a: &a { hots: b }\nproxy:\n  <<: *a\n")).toEqual([
    "6:11 Kamal refuses this: proxy: unknown key: hots",
  ]);
});

test("a destination that is required and has no file", async () => {
  const message = "6:22 Kamal refuses this: You must specify a destination";
  expect(await lint("require_destination: true\n")).toEqual([message]);
  expect(
    await lint("require_destination: true\n", {
      "config/deploy.prod.yml": "labels: {}",
      ".kamal/secrets-common": "PASSWORD=$PASSWORD",
    }),
  ).toEqual([]);
});

test("settings of a role and of the root that are right by themselves and not together", async () => {
  const servers = "servers:\n  web:\n    hosts: [a.acme.dev]\n    proxy: { hosts: [a.acme.dev] }\n";
  expect(await lint(`proxy: { host: b.acme.dev }\n${servers}`)).toEqual([
    "6:10 Kamal refuses this: proxy: Specify one of 'host' or 'hosts', not both",
  ]);
});

test("YAML is what libyaml takes", async () => {
  expect(await lint("volumes: [a:/a,\nb:/b\n]\n")).toEqual([]);
  expect(await lint("volumes: [a:/a, # one\n# two\n\tb:/b]\n")).toEqual([]);
  expect(await lint("labels: {a: b,\nc: ~}\n")).toEqual([
    "7:4 Kamal refuses this: labels/c: should be a string; it is nothing",
  ]);
  expect((await lint("labels: { a: :b }\n"))[0]).toContain("6:14 This is not valid YAML: Between brackets");
  expect((await lint("labels: { a:{} }\n"))[0]).toContain("6:12 This is not valid YAML: A blank is missing");
  expect((await lint("labels:\n\t\n  a: b\n"))[0]).toContain("7:1 This is not valid YAML");
  expect((await lint("logging:\n     options:\n      - a\n    driver: local\n"))[0]).toContain(
    "This is not valid YAML: All",
  );
  expect((await lint("labels: { a: b, c\n  d: e }\n"))[0]).toContain("6:17 This is not valid YAML: A key stands on");
  expect((await lint("asset_path: a\u2028b\n"))[0]).toContain("This is not valid YAML");
});
