import { expect, test } from "vitest";
import type { Rule } from "../../src/lint/rule.ts";
import { closest } from "../../src/lint/suggest.ts";
import { rules } from "./every-rule.ts";
import { lintFiles } from "./lint-files.ts";

const rest = `image: acme/shop
servers: [shop.acme.dev]
registry: { username: acme, password: [PASSWORD] }
builder: { arch: amd64 }
`;

async function lint(files: Record<string, string>, destination?: string) {
  const findings = await lintFiles({ ".kamal/secrets-common": "PASSWORD=$PASSWORD", ...files }, { destination });
  return findings.map((each) => `${each.file}:${each.line} ${each.ruleId}`);
}

test("a comment suppresses findings on its line or the next one, but only with a reason", async () => {
  const at = (line: string) => ({ "config/deploy.yml": `service: shop\n${line}\n${rest}` });
  expect(await lint(at("traefik: {}"))).toEqual(["config/deploy.yml:2 unknown-key"]);
  expect(await lint(at("traefik: {} # kamal-action: ignore unknown-key -- our fork"))).toEqual([]);
  expect(await lint(at("# kamal-action: ignore unknown-key -- our fork\ntraefik: {}"))).toEqual([]);

  const both = ["config/deploy.yml:2 unknown-key", "config/deploy.yml:2 suppression"];
  expect(await lint(at("traefik: {} # kamal-action: ignore unknown-key"))).toEqual(both);
  expect(await lint(at("traefik: {} # kamal-action: ignore missing-key -- x"))).toEqual(both);

  const partly = at("traefik: {} # kamal-action: ignore unknown-key, missing-key -- our fork");
  expect(await lint(partly)).toEqual(["config/deploy.yml:2 suppression"]);
});

test("does not report a comment for an opt-in rule that is not enabled as unused", async () => {
  const line = rest.replace("builder", "# kamal-action: ignore address-literal -- a public name\nbuilder");
  expect(await lint({ "config/deploy.yml": `service: shop\n${line}` })).toEqual([]);
});

test("a base may be incomplete without its destination, if Kamal asks for one", async () => {
  const files = { "config/deploy.yml": "require_destination: true\nservice: shop\n", "config/deploy.prod.yml": rest };
  expect(await lint(files)).toEqual([]);
  expect(await lint(files, "prod")).toEqual([]);
  const broken = { ...files, "config/deploy.prod.yml": rest.replace("acme/shop", '""') };
  expect(await lint(broken)).toEqual(["config/deploy.prod.yml:1 missing-key"]);
});

test("ignores .kamal/secrets with a destination", async () => {
  const config = `service: shop\n${rest}env: { secret: [KEY] }\n`;
  const files = { "config/deploy.yml": config, "config/deploy.prod.yml": "labels: {}", ".kamal/secrets": "KEY=1" };
  expect(await lint(files, "prod")).toEqual(["config/deploy.yml:6 secret-undefined"]);
  expect(await lint({ ...files, ".kamal/secrets.prod": "KEY=$KEY" }, "prod")).toEqual([]);
});

test("reports a missing destination file or a missing config with one finding", async () => {
  expect(await lint({ "config/deploy.yml": `service: a\n${rest}` }, "prod")).toEqual([
    "config/deploy.prod.yml:1 config-missing",
  ]);
  expect(await lint({})).toEqual(["config/deploy.yml:1 config-missing"]);
});

test("suggests words at a distance of one or two typos", () => {
  expect(closest("sevrers", ["servers", "service"])).toEqual(["servers"]);
  expect(closest("hostt", ["host", "hosts"])).toEqual(["host", "hosts"]);
  expect(closest("asset-path", ["asset_path"])).toEqual(["asset_path"]);
  expect(closest("banana", ["servers", "service"])).toEqual([]);
});

test("reports a rule that crashes, and runs the others", async () => {
  const broken: Rule = {
    metadata: { id: "broken", severity: "error", title: "Always crashes" },
    check: () => {
      throw new Error("undefined is not a node");
    },
  };

  const files = { "config/deploy.yml": `service: shop\ntraefik: {}\n${rest}` };
  const findings = await lintFiles(files, { rules: [broken, ...rules] });

  expect(findings).toContainEqual(
    expect.objectContaining({ ruleId: "broken", severity: "warning", message: expect.stringContaining("not a node") }),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toContain("unknown-key");
});

test("with onlyChosen, ignores the files of destinations", async () => {
  const broken = rest.replace("acme/shop", '""');
  const files = {
    ".kamal/secrets": "PASSWORD=$PASSWORD",
    "config/deploy.yml": `service: shop\n${rest}`,
    "config/deploy.staging.yml": broken,
    "config/deploy.example.yml": broken,
  };

  const places = (await lintFiles(files)).map(({ file }) => file);

  expect(places).toContain("config/deploy.staging.yml");
  expect(places).not.toContain("config/deploy.example.yml");
  expect(await lintFiles(files, { onlyChosen: true })).toEqual([]);
});

test.each([
  ["root@192.168.0.1", "warning"],
  ["static.10.20.30.88.clients.your-server.de", undefined],
  ["news.exchangemedia.com", undefined],
  ["REPLACE_WITH_SERVER_IP", "error"],
])("placeholder-host for the server %s: %s", async (server, severity) => {
  const findings = await lintFiles({
    ".kamal/secrets": "PASSWORD=$PASSWORD",
    "config/deploy.yml": `service: shop\n${rest.replace("shop.acme.dev", server)}`,
  });
  const found = findings.find(({ ruleId }) => ruleId === "placeholder-host");

  expect(found?.severity).toBe(severity);
});
