import { describe, expect, test } from "vitest";
import { hideSecrets, isKeyFile, secretSpans } from "../../src/text/secret-spans.ts";

/** The lines as a page shows them. */
function shown(file: string, text: string): string {
  const lines = text.split("\n");
  return secretSpans(file, lines)
    .map((spans, index) =>
      spans.reduceRight((line, [start, end]) => `${line.slice(0, start)}***${line.slice(end)}`, lines[index] ?? ""),
    )
    .join("\n");
}

const yaml = (text: string) => shown("config/deploy.yml", text);

describe("YAML", () => {
  test.each([
    ["a password", "  password: hunter2", "  password: ***"],
    ["a password with spaces, commas and a comment", "password: correct, horse # x", "password: ***"],
    ["a password in quotes", 'DB_PASSWORD: "hunter2"', "DB_PASSWORD: ***"],
    ["a key in quotes", '"API_TOKEN": hunter2', '"API_TOKEN": ***'],
    ["a list item", "  - password: hunter2", "  - password: ***"],
    ["braces", "{ user: a, password: hunter2, port: 1 }", "{ user: a, password: ***, port: 1 }"],
    ["braces with quotes", `{ secret_key_base: "a, b }", port: 1 }`, "{ secret_key_base: ***, port: 1 }"],
    ["a default in ERB", `password: <%= ENV.fetch("A", "hunter2") %>`, "password: ***"],
    ["a reference with a literal suffix", "token: $" + "{A}hunter2", "token: ***"],
    ["a value on the next line", "password:\n  hunter2\nport: 1", "password:\n  ***\nport: 1"],
    ["a block scalar", "password: |\n  hun\n\n  ter2\nport: 1", "password: |\n  ***\n\n  ***\nport: 1"],
    ["a value in a list", "password:\n- hunter2\nport: 1", "password:\n- ***\nport: 1"],
    ["a value over several lines", 'token: "hun\n  ter2"\nport: 1', "token: ***\n  ***\nport: 1"],
    ["an assignment after another key on the line", "env: DB_PASSWORD=hunter2", "env: DB_PASSWORD=***"],
    [
      "a password in the query of a URL",
      "url: postgres://db/x?sslpassword=hunter2&a=b",
      "url: postgres://db/x?sslpassword=***&a=b",
    ],
    [
      "a misspelt key",
      "  pasword: hunter2\n  secert: hunter2\n  API_TOKNE: hunter2",
      "  pasword: ***\n  secert: ***\n  API_TOKNE: ***",
    ],
    ["a name in camel case", "tokenValue: hunter2\nauthTokens: hunter2", "tokenValue: ***\nauthTokens: ***"],
    ["a webhook", "SLACK_WEBHOOK_URL: https://hooks.slack.com/services/a", "SLACK_WEBHOOK_URL: ***"],
    ["a login for a gem server", "BUNDLE_GEMS__ACME__COM: u:hunter2", "BUNDLE_GEMS__ACME__COM: ***"],
    ["a mapping below a secret's name", "secret:\n  a: hunter2", "secret:\n  ***"],
  ])("hides %s", (_, text, expected) => expect(yaml(text)).toBe(expected));

  test.each([
    "password:\n  - KAMAL_REGISTRY_PASSWORD",
    "password: [KAMAL_REGISTRY_PASSWORD]",
    "password: GHCR_TOKEN # a name",
    "secret:\n  - RAILS_MASTER_KEY\n  - DB_PASSWORD:MAIN_DB_PASSWORD",
    "TOKEN: $" + "{{ secrets.GITHUB_TOKEN }}",
    `password: <%= ENV["KAMAL_REGISTRY_PASSWORD"] %>`,
    "access-key-id: $" + "{LITESTREAM_ACCESS_KEY_ID}",
    "{ secret-access-key: $" + "{LITESTREAM_SECRET_ACCESS_KEY} }",
    "RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile",
    "run: docker login --password $PASSWORD ghcr.io",
    "run: docker login --password-stdin ghcr.io",
    "# kamal-action: ignore dockerignore-lets-in-secret -- the registry is ours alone",
    "# the password comes from the workflow",
    "permissions: { id-token: write }",
    "secrets_path: .kamal/other",
    "traefik.http.routers.tokenprice.rule: Host(`a.dev`)",
    "TOKENIZERS_PARALLELISM: off",
    "uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "image: postgres@sha256:3d3c42e5aac5ba805825da76410c181273ba90b13d3c42e5aac5ba805825da76",
    "PUBLIC_KEY: pk-live-abc",
    "remote: /docker-entrypoint-initdb.d/a/very/long/path/of/many/words/init.sql",
    "proxy: { host: shop.acme.dev, ssl: true }",
  ])("shows %s", (text) => expect(yaml(text)).toBe(text));
});

test.each([
  ["a GitHub token", "run: curl -H ghp_abcdefghij0123456789", "run: curl -H ***"],
  ["an AWS key", "id: AKIAIOSFODNN7EXAMPLE1", "id: ***"],
  ["a URL with a password", "url: postgres://app:hunter2@db/x", "url: postgres://app:***@db/x"],
  ["32 digits", "x: 0123456789abcdef0123456789abcdef", "x: ***"],
  ["random letters", `x: "${"aB3/".repeat(12)}"`, 'x: "***"'],
  ["a hash of a password", "users: admin:$$apr1$$q7Xw2Lk9$$Zt4Rb8Nv3Hc6", "users: admin:***"],
  ["an option", "run: docker login --password hunter2 ghcr.io", "run: docker login --password *** ghcr.io"],
  ["an option of another name", "cmd: redis-server --requirepass hunter2", "cmd: redis-server --requirepass ***"],
  ["an option in a list", 'cmd: ["--secret", "hunter2", "x"]', 'cmd: ["--secret", "*** "x"]'],
  ["a user's password", "run: curl -u me:hunter2 https://a.dev", "run: curl -u me:*** https://a.dev"],
  ["a header", 'run: curl -H "Authorization: Bearer hunter2"', 'run: curl -H "Authorization: Bearer ***"'],
  [
    "the input of a docker login",
    'run: echo "hunter2" | docker login -u me --password-stdin',
    "run: echo *** | docker login -u me --password-stdin",
  ],
  ["a password in a comment", "port: 1 # old password was hunter2", "port: 1 # old password was ***"],
  ["a variable", "run: export DB_PASSWORD=hunter2 PORT=1", "run: export DB_PASSWORD=*** PORT=1"],
])("hides %s by its format", (_, text, expected) => expect(yaml(text)).toBe(expected));

test("hides a private key up to its end, also in YAML", () => {
  const text = "key: |\n  -----BEGIN OPENSSH PRIVATE KEY-----\n  b3Blb\n  -----END OPENSSH PRIVATE KEY-----\nport: 1";
  expect(yaml(text)).toBe("key: |\n  ***\n  ***\n  ***\nport: 1");
  expect(yaml("a: 1 -----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\nport: 1")).toBe(
    "a: 1 ***\n***\n***\nport: 1",
  );
});

test("decides by name in a Dockerfile", () => {
  expect(shown("Dockerfile", "ENV SECRET_KEY_BASE=abc PORT=3000\nARG RUBY_VERSION=3.4.2")).toBe(
    "ENV SECRET_KEY_BASE=*** PORT=3000\nARG RUBY_VERSION=3.4.2",
  );
  expect(shown("Dockerfile", "ENV API_KEY hunter2\nENV PORT 3000")).toBe("ENV API_KEY ***\nENV PORT 3000");
});

describe.each([".kamal/secrets", ".kamal/secrets.production", "apps/a/.kamal/secrets-common", "config/kamal-env"])(
  "in %s shows only names, references and programs",
  (file) => {
    test.each([
      ["A=hunter2", "A=***"],
      ["A = 'hunter2'", "A = ***"],
      ["export A=hunter2", "export A=***"],
      ["A: hunter2", "A: ***"],
      ["# A=hunter2", "# A=***"],
      ['A="hun\nter2"', "A=***\n***"],
      ["A=$A", "A=$A"],
      ["A=$" + "{A}", "A=$" + "{A}"],
      ["A=$(cat config/master.key)", "A=$(cat ***)"],
      ["A=$(echo hunter2)", "A=$(echo ***)"],
      ["A=x$A", "A=***"],
      ["# a comment", "# a comment"],
      ["# hunter2", "***"],
      ["", ""],
    ])("%j", (text, expected) => expect(shown(file, text)).toBe(expected));
  },
);

test.each([
  ["`-----BEGIN PRIVATE KEY-----\nMIIhunter2\n-----END PRIVATE KEY-----\n` is not defined", "`***\n` is not defined"],
  ["`-----BEGIN PRIVATE KEY----- MIIhunter2 …", "`***"],
  ["The container runs `bin/server --token hunter2 -p 1`", "The container runs `bin/server --token *** -p 1`"],
  ["The secret `DB_PASSWORD=hunter2` is not defined", "The secret `DB_PASSWORD=***` is not defined"],
  ["registry/password: should be a string", "registry/password: should be a string"],
  ["`RAILS_MASTER_KEY` is not passed", "`RAILS_MASTER_KEY` is not passed"],
])("hides secrets in the sentence %j", (text, expected) => expect(hideSecrets(text)).toBe(expected));

test("recognises files that are secrets as a whole", () => {
  const keys = ["config/master.key", "config/credentials/production.key", "a/id_ed25519", ".env", ".env.production"];
  expect(keys.filter((file) => !isKeyFile(file))).toEqual([]);
  expect(["config/deploy.yml", ".kamal/secrets", "Dockerfile", ".environment"].filter(isKeyFile)).toEqual([]);
});

test("is fast on long lines", () => {
  const lines = ["a".repeat(500_000), "a:".repeat(250_000), "=".repeat(500_000), ' "'.repeat(250_000), "A".repeat(1e6)];
  const startedAt = performance.now();
  const words = [
    "#",
    "pass ",
    "echo a|",
    "--a-",
    "-u a:",
    "a=",
    "://a:",
    "secret: ",
    "{ a: ",
    '"',
    "-----BEGIN PRIVATE KEY-----",
  ];

  const many = words.flatMap((word) => Array<string>(20).fill(word.repeat(3999 / word.length)));
  for (const file of ["config/deploy.yml", ".kamal/secrets"]) secretSpans(file, [...lines, ...many]);

  for (const word of words) hideSecrets(word.repeat(20_000 / word.length));

  expect(performance.now() - startedAt).toBeLessThan(2000);
});
