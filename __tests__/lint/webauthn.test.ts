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
  'config.origin = "http://localhost:3000"\nconfig.origin = "https://shop.acme.dev" if Rails.env.production?',
  'config.origin = "http://localhost:3000" if Rails.env.local?',
  'config.origin = "http://localhost:3000" if Settings.passkeys?',
  'config.origin = Rails.env.staging? ? ENV.fetch("ORIGIN") : "https://shop.acme.dev"',
  'config.allowed_origins = Settings.origins.presence || ["http://localhost:3000"]',
  'config.allowed_origins = ["http://localhost:3000"]\nconfig.allowed_origins << Settings.origin',
  'case Rails.env\nwhen "production" then config.rp_id = "acme.dev"\nelse config.rp_id = "localhost"\nend',
  'return unless Rails.env.development?\nconfig.origin = "http://localhost:3000"',
])("reports nothing: %s", async (line) => {
  expect(await found(configure(line))).toEqual([]);
});

test.each([
  ['config.origin = "http://localhost:3000"', '"http://localhost:3000"'],
  ['config.allowed_origins = ["https://acme.dev", "https://www.acme.dev"] # both', '"https://acme.dev"'],
  ['config.allowed_origins = ["https://shop.acme.dev/"]', '"https://shop.acme.dev/"'],
  ['config.allowed_origins = ["http://shop.acme.dev"]', '"http://shop.acme.dev"'],
  ['config.allowed_origins = [ENV.fetch("ORIGIN", "http://localhost:3000")]', '"http://localhost:3000"'],
  ['config.allowed_origins = [ENV.fetch("ORIGIN") { "http://localhost:3000" }]', '"http://localhost:3000"'],
  ['config.origin = ENV["ORIGIN"] || "http://localhost:3000"', '"http://localhost:3000"'],
  ['config.origin = ENV["ORIGIN"].presence || "http://localhost:3000"', '"http://localhost:3000"'],
  ['config.origin = Rails.env.production? ? "https://old.dev" : "https://shop.acme.dev"', '"https://old.dev"'],
  ['if Rails.env.production?\n config.origin = "https://a.dev"\nelse\n config.origin = "b"\nend', '"https://a.dev"'],
  [
    'config.origin =\n  if Rails.env.local?\n    "http://localhost"\n  else\n    "https://a.dev"\n  end',
    '"https://a.dev"',
  ],
  ['case Rails.env\nwhen "production"\n config.rp_id = "a.dev"\nelse\n config.rp_id = "localhost"\nend', '"a.dev"'],
  ['host = "a.dev"\nconfig.allowed_origins = ["https://#{host}"]', '"https://#{host}"'],
  ['unless Rails.env.development?\n config.origin = "https://a.dev"\nend', '"https://a.dev"'],
  ["config.allowed_origins = %w[https://a.dev]", "%w[https://a.dev]"],
  ['config.rp_id = URI.parse(ENV.fetch("ORIGIN", "http://localhost:3000")).host', '"http://localhost:3000"'],
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

test("reads other initializers and blocks in the environment, and says which variable to set", async () => {
  const ruby = 'WebAuthn.configure do |c|\n  c.rp_id = ENV.fetch("RP_ID", "localhost")\nend\n';
  const files = {
    "config/deploy.yml": "service: shop\nservers: [65.108.1.2]\nproxy: { ssl: true, host: shop.acme.dev }\n",
  };

  for (const file of [
    "config/initializers/passkeys.rb",
    "config/environments/production.rb",
    "config/application.rb",
  ]) {
    const [finding] = await lintFiles({ ...files, [file]: ruby }, { rules: [webauthnOrigin] });
    expect(finding).toMatchObject({ file, line: 2, help: expect.stringContaining("Set `RP_ID: shop.acme.dev` under") });
  }

  const dotenv = { ...files, ".env.production": "RP_ID=shop.acme.dev\n", Gemfile: 'gem "dotenv-rails"\n' };
  const found = await lintFiles({ ...dotenv, "config/initializers/webauthn.rb": ruby }, { rules: [webauthnOrigin] });
  expect(found).toEqual([]);
});
