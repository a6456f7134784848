import { expect, test } from "vitest";
import { webauthnOrigin } from "../../src/lint/rules/webauthn-origin.ts";
import { lintFiles } from "./lint-files.ts";

async function found(ruby: string, rest = "proxy: { ssl: true, host: shop.acme.dev }\n"): Promise<string[]> {
  const files = {
    "config/deploy.yml": `service: shop\nservers: [65.108.1.2]\n${rest}`,
    "config/initializers/webauthn.rb": ruby,
  };
  const source = ruby.split("\n");
  const findings = await lintFiles(files, { rules: [webauthnOrigin] });

  return findings.map(({ line, column, endColumn }) => source[line - 1]?.slice(column - 1, endColumn - 1) ?? "");
}

const configure = (lines: string) => `WebAuthn.configure do |config|\n${lines}\nend\n`;

test.each([
  'config.allowed_origins = ["https://shop.acme.dev"]',
  "config.origin = 'https://shop.acme.dev'",
  'config.allowed_origins = ["https://shop.acme.dev", "android:apk-key-hash:abc"]',
  'config.allowed_origins = [ENV.fetch("ORIGIN")]',
  'config.allowed_origins = ["https://#{ENV.fetch(:HOST)}"]',
  "config.allowed_origins = Rails.configuration.x.origins",
  '# config.origin = "http://localhost:3000"',
  'config.rp_id = "acme.dev"',
  'config.rp_name = "Shop of example.org"',
  'config.allowed_origins = ["https://SHOP.acme.dev:443"]',
  'config.origin = Rails.env.production? ? "https://shop.acme.dev" : "http://localhost:3000"',
])("reports nothing: %s", async (line) => {
  expect(await found(configure(line))).toEqual([]);
});

test.each([
  ['config.origin = "http://localhost:3000"', '"http://localhost:3000"'],
  ['config.allowed_origins = ["https://acme.dev", "https://www.acme.dev"] # both', '"https://acme.dev"'],
  ['config.allowed_origins = ["https://shop.acme.dev/"]', '"https://shop.acme.dev/"'],
  ['config.allowed_origins = ["http://shop.acme.dev"]', '"http://shop.acme.dev"'],
  [
    'config.allowed_origins = [ENV.fetch("ORIGIN", "http://localhost:3000")]',
    'ENV.fetch("ORIGIN", "http://localhost:3000")',
  ],
  ['config.origin = ENV["ORIGIN"] || "http://localhost:3000"', 'ENV["ORIGIN"] || "http://localhost:3000"'],
  ['config.rp_id = "www.shop.acme.dev"', '"www.shop.acme.dev"'],
  ['config.rp_id = "https://shop.acme.dev"', '"https://shop.acme.dev"'],
])("reports: %s", async (line, place) => {
  expect(await found(configure(line))).toEqual([place]);
});

test("checks the arguments of RelyingParty.new", async () => {
  const party = (id: string) =>
    `PARTY = WebAuthn::RelyingParty.new(\n  name: "Shop",\n  id: "${id}",\n  allowed_origins: ["https://shop.acme.dev"]\n)\n`;
  expect(await found(party("shop.acme.dev"))).toEqual([]);
  expect(await found(party("localhost"))).toEqual(['"localhost"']);
});

test("uses the container's env, and reports nothing if the hosts are unknown", async () => {
  const ruby = configure('config.allowed_origins = [ENV.fetch("ORIGIN", "http://localhost:3000")]');
  const proxy = "proxy: { ssl: true, hosts: [shop.acme.dev, www.acme.dev] }\n";

  expect(await found(ruby, `${proxy}env: { clear: { ORIGIN: "https://www.acme.dev" } }\n`)).toEqual([]);
  expect(await found(ruby, `${proxy}env: { secret: [ORIGIN] }\n`)).toEqual([]);
  expect(await found(ruby, `${proxy}env: { clear: { ORIGIN: "https://old.acme.dev" } }\n`)).toHaveLength(1);
  expect(await found(ruby, "proxy:\n  host: <%= ENV['HOST'] %>\n")).toEqual([]);
  expect(await found(ruby, "proxy: { app_port: 3000 }\n")).toEqual([]);

  const role = (own: string) => `${proxy}servers: { web: { hosts: [65.108.1.2], proxy: ${own} } }\n`;
  const wrong = configure('config.origin = "https://old.acme.dev"');

  expect(await found(wrong, role("true"))).toHaveLength(1);
  expect(await found(wrong, role("{ host: old.acme.dev }"))).toEqual([]);
  expect(await found(wrong, role("{ host: <%= host %> }"))).toEqual([]);
  expect(await found(wrong, role("<%= proxy %>"))).toEqual([]);
});
