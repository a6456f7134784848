// Edge cases of rules about the config. The goldens (rules/) show typical cases.

import { expect, test } from "vitest";
import { parseImageName } from "../../src/lint/facts/image-name.ts";
import { lintFiles } from "./lint-files.ts";

const registry = "registry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }\n";
const base = `service: shop\nimage: acme/shop\nbuilder: { arch: amd64 }\n${registry}`;
const config = `${base}servers: [65.108.1.2]\nproxy: { ssl: true, host: shop.acme.dev }\n`;
const secrets = "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\nA=$A\nB=$B\nC=$C\n";

/** The findings of a rule, as `file:line severity`. */
async function lint(ruleId: string, files: Record<string, string>): Promise<string[]> {
  const findings = await lintFiles({ ".kamal/secrets": secrets, ".kamal/secrets-common": secrets, ...files });
  return findings
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => `${finding.file.split("/").at(-1)}:${finding.line} ${finding.severity}`);
}

const only = (text: string) => ({ "config/deploy.yml": text });
const accessory = (lines: string) => only(`${config}accessories:\n  db: { image: x:1, host: 65.108.1.2, ${lines} }\n`);

test.each([
  ["acme/shop", { host: undefined, repository: "acme/shop" }],
  ["ghcr.io/acme/shop:1.2", { host: "ghcr.io", repository: "acme/shop" }],
  ["localhost:5000/shop", { host: "localhost:5000", repository: "shop" }],
  ["localhost/shop", { host: "localhost", repository: "shop" }],
  ["Acme/shop", { host: "Acme", repository: "shop" }],
  ["shop:Latest@sha256:ab", { host: undefined, repository: "shop" }],
])("parses the image name %s", (image, parts) => {
  expect(parseImageName(image)).toMatchObject(parts);
});

test.each(["", "a b", "<you>/shop", `${"a".repeat(501)}`])("%j is not an image name", (image) => {
  expect(parseImageName(image)).toBeUndefined();
});

test.each([
  ["image-capitals", config.replace("acme/shop", "acme/<%= 1 %>Shop"), []],
  ["image-capitals", config.replace("acme/shop", "ghcr.io/acme/shop"), []],
  ["image-capitals", config.replace("server: ghcr.io, ", "").replace("acme/shop", "GHCR.io/acme/shop"), []],
  ["image-capitals", config.replace("server: ghcr.io, ", "").replace("acme/shop", "Acme/shop"), ["deploy.yml:2 error"]],
  ["registry-server-missing", config.replace("ghcr.io,", "<%= 1 %>,").replace("acme/shop", "ghcr.io/a/b"), []],
  ["registry-server-missing", config.replace("server: ghcr.io, ", "").replace("acme/shop", "docker.io/a/b"), []],
  ["duplicate-key", `${config}x-a: &a { K: 1 }\nlabels: { <<: *a, K: b }\n`, []],
  ["duplicate-key", `${config}x-a: &a { K: 1, K: 2 }\nx-b: *a\nx-c: [*a]\n`, ["deploy.yml:7 warning"]],
  ["duplicate-key", `${config}labels: { 1: a, "1": b }\n`, []],
  ["traefik-label", `${config}labels: { traefik.enable: "true" }\n`, ["deploy.yml:7 warning"]],
  ["traefik-label", `${config}labels: { traefik.enable: "false" }\n`, []],
  ["traefik-label", `${config}labels: { traefik.enable: false }\n`, []],
  [
    "traefik-label",
    `${config}labels: { traefik.enable: "true" }\naccessories: { t: { image: traefik:3, host: 65.108.1.2 } }\n`,
    [],
  ],
  ["traefik-label", `${base}servers: { web: { hosts: [a], proxy: false, labels: { traefik.enable: "true" } } }\n`, []],
  ["container-name", `${base}servers: { "web app": [a] }\n`, ["deploy.yml:5 error"]],
  ["container-name", `${base}servers: { web: [a], job_2: [a] }\n`, []],
] as const)("%s: %s", async (rule, text, expected) => {
  expect(await lint(rule, only(text))).toEqual(expected);
});

test.each([
  ["network: host, options: { network: host }", ["deploy.yml:8 error"]],
  ["network: private, options: { network: kamal }", []],
  ["network: private, options: { net: bridge }", ["deploy.yml:8 error"]],
  ["network: host, options: { network: none }", []],
  ['network: "<%= 1 %>", options: { network: host }', []],
])("options-network: %s", async (lines, expected) => {
  expect(await lint("options-network", accessory(lines))).toEqual(expected);
});

test.each([
  ['options: { restart: "no", rm: true }', []],
  ["options: { rm: true }", ["deploy.yml:8 error"]],
  ["options: { rm: <%= 1 %> }", []],
  ["options: { name: db }", ["deploy.yml:8 warning"]],
  ['options: { init: "yes" }', ["deploy.yml:8 error"]],
  ["options: { memory: 1g, health-cmd: x, tty: true }", []],
])("options-refused: %s", async (lines, expected) => {
  expect(await lint("options-refused", accessory(lines))).toEqual(expected);
});

test.each([
  ["tag: mai", "- 65.108.1.2: main", []],
  ["tags: [mai]", "- 65.108.1.2: [main]", ["deploy.yml:7 warning"]],
  ["tags: [no, main]", "- 65.108.1.2: [main, b]", []],
  ["tag: main", '- 65.108.1.2: "<%= 1 %>"', []],
])("accessory-no-host: %s with the host %s", async (tag, host, expected) => {
  const text = `${base}servers:\n  web: [${host.slice(2)}]\naccessories: { db: { image: x:1, ${tag} } }\n`;
  expect(await lint("accessory-no-host", only(text))).toEqual(expected);
});

test.each([
  ["none of the base secrets", "secret: [C]", ["deploy.prod.yml:2 warning"]],
  ["one of the base secrets", "secret: [A, C]", []],
  ["the same name for another secret", "secret: [A:C, B:C]", []],
  ["clear values instead", "secret: [C], clear: { A: 1, B: 2 }", []],
  ["no secrets", "secret: []", []],
  ["a secret that ERB computes", 'secret: ["<%= 1 %>"]', []],
])("destination-replaces-list: a destination with %s", async (_, env, expected) => {
  const files = { "config/deploy.yml": `${base}env: { secret: [A, B] }\n` };
  const over = `servers: [65.108.1.2]\nenv: { ${env} }\n`;

  expect(await lint("destination-replaces-list", { ...files, "config/deploy.prod.yml": over })).toEqual(expected);
});

const workflow = (steps: string, job = "runs-on: ubuntu-24.04") => ({
  ".github/workflows/deploy.yml": `on: push\njobs:\n  deploy:\n    ${job}\n    steps:\n${steps}`,
});

test.each([
  ["a step that may set variables", "      - uses: acme/load-env@v1\n      - run: kamal deploy\n", []],
  ["a script that sets variables", "      - run: echo X=1 >> $GITHUB_ENV\n      - run: kamal deploy\n", []],
  ["another config", "      - run: kamal deploy --config-file config/other.yml\n", []],
  ["a workflow that mentions the name", "      - run: SERVER=1.2.3.4 kamal deploy\n", []],
  ["only the command", "      - uses: actions/checkout@v4\n      - run: kamal deploy\n", ["deploy.yml:5 warning"]],
])("erb-env-not-passed: %s", async (_, steps, expected) => {
  const text = `${base}servers: ['<%= ENV.fetch("SERVER") %>']\n`;
  expect(await lint("erb-env-not-passed", { ...only(text), ...workflow(steps) })).toEqual(expected);
});

test.each([
  ['<%= ENV.fetch("X") { 1 } %>', false],
  ['<%= ENV.fetch("X", nil) %>', false],
  ['<%= ENV["X"] || 1 %>', false],
  ['<%= ENV["X"].to_s %>', false],
  ['<%= ENV["GITHUB_REF"] %>', false],
  ['<% ENV["X"] ||= "1" %><%= ENV["X"] %>', false],
  ['<% require "dotenv/load" %><%= ENV["X"] %>', false],
  ['<%= ENV["X"] if ENV["Y"] %>', false],
  ['<%= ENV["A"] %>', false],
  ['<%# ENV.fetch("X") %>1', false],
  ['<%= ENV["X"] %>', true],
  ['<%= ENV["X"].strip %>', true],
  ['<%= Integer(ENV.fetch("X")) %>', true],
])("erb-env-not-passed: %s is reported: %s", async (erb, isReported) => {
  const text = `${base}servers: [a]\nenv: { secret: [A], clear: { V: '${erb}' } }\n`;
  const found = await lint("erb-env-not-passed", { ...only(text), ...workflow("      - run: kamal deploy\n") });
  expect(found).toEqual(isReported ? ["deploy.yml:6 warning"] : []);
});

test.each([
  ["kamal deploy -d prod", []],
  ["bundle exec kamal deploy --destination=stag", ["deploy.yml:6 warning"]],
  ["kamal deploy -d $DESTINATION", []],
  ["kamal deploy -c config/other.yml -d stag", []],
  ["cd app && kamal deploy -d stag", []],
  ["kamal app logs -d stag", ["deploy.yml:6 warning"]],
  ["kamal version -d stag", []],
])("workflow-destination: %s", async (command, expected) => {
  const files = { "config/deploy.yml": base, "config/deploy.prod.yml": "servers: [65.108.1.2]\n" };
  expect(await lint("workflow-destination", { ...files, ...workflow(`      - run: ${command}\n`) })).toEqual(expected);
});

test("workflow-destination: checks calls of the reusable workflow", async () => {
  const files = { "config/deploy.yml": base, "config/deploy.prod.yml": "servers: [65.108.1.2]\n" };
  const call = (destination: string) => ({
    ".github/workflows/deploy.yml": `on: push\njobs:\n  deploy:\n    uses: kamal-action/kamal-action/.github/workflows/deploy.yml@v0.1.0\n    with: { destination: ${destination} }\n`,
  });

  expect(await lint("workflow-destination", { ...files, ...call("stag") })).toEqual(["deploy.yml:5 warning"]);
  expect(await lint("workflow-destination", { ...files, ...call("prod") })).toEqual([]);
  expect(await lint("workflow-destination", { ...files, ...call("${{ inputs.to }}") })).toEqual([]);
});

test("workflow-destination: a template and shared data are not available destinations", async () => {
  const findings = await lintFiles({
    "config/deploy.yml": base,
    "config/deploy.prod.yml": "servers: [65.108.1.2]\n",
    "config/deploy.sample.yml": "servers: [192.0.2.1]\n",
    "config/deploy.shared.yml": "x-env: { A: 1 }\n",
    ...workflow("      - run: kamal deploy -d stag\n      - run: kamal deploy -d sample\n"),
  });
  const found = findings.filter(({ ruleId }) => ruleId === "workflow-destination");

  expect(found.map(({ help }) => help)).toEqual([
    "Create config/deploy.stag.yml, or correct the name. Available destinations: prod.",
  ]);
});

test.each([
  ["the base", "require_destination: true\n", "", ["deploy.yml:6 warning"]],
  ["only a destination", "", "require_destination: true\n", []],
  ["neither", "", "", []],
])("workflow-destination: `require_destination` in %s", async (_, own, over, expected) => {
  const files = { "config/deploy.yml": base + own, "config/deploy.prod.yml": `servers: [65.108.1.2]\n${over}` };
  const found = await lint("workflow-destination", { ...files, ...workflow("      - run: kamal deploy\n") });
  expect(found).toEqual(expected);
});

test.each([
  ["a worker role", "cmd: bin/jobs", ["deploy.yml:5 warning"]],
  ["a role with `proxy: true`", "proxy: true", ["deploy.yml:5 warning"]],
  ["a role with `proxy: false`", "proxy: false", []],
  ["a role whose proxy ERB decides", "proxy: <%= 1 %>", []],
])("traefik-label: the labels of %s", async (_, lines, expected) => {
  const text = `${base}servers: { web: [a], job: { hosts: [a], ${lines}, labels: { traefik.enable: "true" } } }\n`;
  expect(await lint("traefik-label", only(text))).toEqual(expected);
});

test.each([
  ["config.force_ssl = true", "forward_headers: false", "warning"],
  ["config.assume_ssl = true", "forward_headers: false", undefined],
  ["config.force_ssl = true", "app_port: 80", "info"],
  ["config.force_ssl = config.assume_ssl = true", "app_port: 80", undefined],
  ["config.force_ssl = true", "ssl: false", undefined],
  ["config.force_ssl = true", "forward_headers: true", undefined],
  ["config.force_ssl = true", "ssl: true", undefined],
  ["config.force_ssl = ENV.key?('SSL')", "app_port: 80", undefined],
])("rails-ssl-mismatch: %s with %s", async (setting, proxy, severity) => {
  const text = `${base}servers: [65.108.1.2]\nproxy: { host: shop.acme.dev, ${proxy} }\n`;
  const production = `Rails.application.configure do\n  ${setting}\nend\n`;
  const files = { ...only(text), "config/environments/production.rb": production };
  const expected = severity === undefined ? [] : [`deploy.yml:6 ${severity}`];
  expect(await lint("rails-ssl-mismatch", files)).toEqual(expected);
});

test.each([
  ["runs-on: ubuntu-24.04", "kamal deploy", ["deploy.yml:4 info"]],
  ["runs-on: ubuntu-24.04", "kamal deploy --skip-push", ["deploy.yml:4 warning"]],
  ["runs-on: [self-hosted, linux]", "kamal deploy", []],
])("registry-on-runner: %s, %s", async (job, command, expected) => {
  const text = config.replace(registry, "registry: { server: localhost:5555 }\n");
  const files = { ...only(text), ...workflow(`      - run: ${command}\n`, job) };
  expect(await lint("registry-on-runner", files)).toEqual(expected);
});

test("configs-collide: a destination with the same service, or a template, does not collide", async () => {
  const over = "servers: [65.108.1.2]\nproxy: { host: prod.acme.dev }\n";
  const other = config.replace("shop.acme.dev", "www.acme.dev");
  const files = { "config/deploy.yml": base, "config/deploy.prod.yml": over };

  expect(await lint("configs-collide", { ...files, "config/deploy-www.yml": other })).toEqual([]);
  expect(await lint("configs-collide", { ...only(config), "config/deploy-example.yml": config })).toEqual([]);
  expect(await lint("configs-collide", { ...only(config), "config/deploy-www.yml": other })).toEqual([
    "deploy-www.yml:1 warning",
  ]);
});

test.each([
  ["the app's host", "proxy: { host: shop.acme.dev }", ["deploy.yml:8 warning"]],
  ["the app's host among others", 'proxy: { host: "stats.acme.dev,shop.acme.dev" }', ["deploy.yml:8 warning"]],
  ["its own host", "proxy: { host: stats.acme.dev }", []],
  ["a path of the app's host", "proxy: { host: shop.acme.dev, path_prefix: /stats }", []],
  ["no host", "proxy: { app_port: 3000 }", []],
])("configs-collide: an accessory behind the proxy with %s", async (_name, lines, expected) => {
  expect(await lint("configs-collide", accessory(lines))).toEqual(expected);
});

test("destinations-collide: an accessory that both destinations share does not collide with itself", async () => {
  const shared = `${base}accessories: { db: { image: x:1, host: 65.108.1.9, port: "5432:5432", volumes: ["d:/d"] } }\n`;
  const over = (host: string, more = "") => `servers: [${host}]\nproxy: { host: ${host}.acme.dev }\n${more}`;
  const files = { "config/deploy.yml": shared, "config/deploy.a.yml": over("one") };

  expect(await lint("destinations-collide", { ...files, "config/deploy.b.yml": over("two") })).toEqual([]);

  const own = over("two", "accessories: { db: { service: other-db } }\n");
  expect(await lint("destinations-collide", { ...files, "config/deploy.b.yml": own })).toEqual([
    "deploy.yml:5 warning",
    "deploy.yml:5 warning",
  ]);
});

test("reports a value in place of a secret's name without repeating it", async () => {
  const findings = await lintFiles({
    ...only(`${config}env: { secret: ["TOKEN=hunter22"] }\n`),
    ".kamal/secrets": secrets,
  });
  const [finding] = findings.filter(({ ruleId }) => ruleId === "secret-undefined");

  expect(finding?.message).toBe("Expected the name of a secret (env/secret/0), but this is not a valid name");
  expect(JSON.stringify(findings)).not.toContain("hunter22");
});

test.each([
  ["the accessory's tag is yes, which YAML reads as true", "main", "tags: [yes]", ["deploy.yml:9 error"]],
  ["the host's tag is a number", "1_000", "tags: [db]", ["deploy.yml:6 error"]],
  ["both are strings", "main", "tags: [main]", []],
  ["the host has a list of tags", "[main, 5]", "tags: [main]", []],
])("Kamal crashes over tags: %s", async (_, hostTag, tags, expected) => {
  const servers = `servers:\n  web:\n    - 65.108.1.2: ${hostTag}\n`;
  const accessories = `accessories:\n  db: { image: "x:1", ${tags} }\n`;
  const text = `service: shop\nimage: acme/shop\nbuilder: { arch: amd64 }\n${servers}${registry}${accessories}`;
  expect(await lint("invalid-value", only(text))).toEqual(expected);
});

// Kamal keeps the space, so kamal-proxy serves neither host. Without the space, kamal-proxy rejects
// one of the two.
test("configs-collide: finds a host that an accessory shares, even after a comma and a space", async () => {
  const hosts = config.replace("host: shop.acme.dev", 'host: "shop.acme.dev, stats.acme.dev"');
  const stats =
    "accessories:\n  stats: { image: x:1, host: 65.108.1.2, proxy: { host: stats.acme.dev, app_port: 80 } }\n";

  expect(await lint("configs-collide", only(hosts + stats))).toEqual(["deploy.yml:8 warning"]);
  expect(await lint("proxy-host-space", only(hosts + stats))).toEqual(["deploy.yml:6 warning"]);
});

test.each(["web: [65.108.1.2], job: [65.108.1.3]", "job: [65.108.1.3], web: [65.108.1.2]"])(
  "configs-collide: uses web as the primary role in any order of roles: { %s }",
  async (roles) => {
    const text = config.replace("servers: [65.108.1.2]", `servers: { ${roles} }`);
    const stats =
      "accessories:\n  stats: { image: x:1, host: 65.108.1.2, proxy: { host: shop.acme.dev, app_port: 80 } }\n";

    expect(await lint("configs-collide", only(text + stats))).toEqual(["deploy.yml:8 warning"]);
  },
);

test("destinations-collide: an accessory whose container name ERB decides may be the same one", async () => {
  const db = 'accessories: { db: { image: x:1, host: 65.108.1.9, port: "5432:5432" } }\n';
  const text = `${base.replace("service: shop", "service: <%= ENV['S'] %>")}${db}`;
  const over = (host: string) => `servers: [${host}]\nproxy: { host: ${host}.acme.dev }\n`;
  const files = { ...only(text), "config/deploy.a.yml": over("one"), "config/deploy.b.yml": over("two") };

  expect(await lint("destinations-collide", files)).toEqual([]);
});

test.each([
  ["port: 5432", 'port: "5432:5432"', ["deploy-www.yml:7 warning"]],
  ["port: 5432", "port: 5432", ["deploy-www.yml:7 warning"]],
  ["port: 5432", 'port: "127.0.0.1:5432:5432"', []],
  ["port: 5432", "options: { publish: [5432] }", []],
])("configs-collide: accessories with `%s` and `%s`", async (port, other, expected) => {
  const app = (service: string, line: string) =>
    `${base.replace("service: shop", `service: ${service}`)}servers: [65.108.1.2]\nproxy: { host: ${service}.acme.dev }\naccessories: { db: { image: x:1, host: 65.108.1.2, ${line} } }\n`;
  const files = { "config/deploy.yml": app("shop", port), "config/deploy-www.yml": app("www", other) };

  expect(await lint("configs-collide", files)).toEqual(expected);
});

test.each([
  ["a proxy", "proxy: { host: stats.acme.dev }", ["deploy.yml:8 warning"]],
  ["a proxy with another host", "proxy: { host: api.acme.dev }", []],
  ["no proxy", "cmd: bin/api", []],
])("configs-collide: a role that is not the primary one, with %s", async (_name, lines, expected) => {
  const roles = `{ web: [65.108.1.2], api: { hosts: [65.108.1.3], ${lines} } }`;
  const stats =
    "accessories:\n  stats: { image: x:1, host: 65.108.1.3, proxy: { host: stats.acme.dev, app_port: 80 } }\n";

  expect(await lint("configs-collide", only(config.replace("[65.108.1.2]", roles) + stats))).toEqual(expected);
});

test("configs-collide: names what shares a host as deploy.yml does", async () => {
  const proxied = (host: string) => `{ image: x:1, host: 65.108.1.2, proxy: { host: ${host}.acme.dev, app_port: 80 } }`;
  const messages = async (text: string) => {
    const findings = await lintFiles({ ...only(text), ".kamal/secrets": secrets });
    return findings.filter(({ ruleId }) => ruleId === "configs-collide").map(({ message }) => message);
  };
  const both = (host: string) =>
    `run on the same server and both claim the host ${host}.acme.dev, so kamal-proxy rejects the second one`;

  expect(await messages(`${config}accessories:\n  x: ${proxied("stats")}\n  y: ${proxied("stats")}\n`)).toEqual([
    `The accessory \`x\` and the accessory \`y\` ${both("stats")}`,
  ]);

  const roles = "{ web: [65.108.1.3], api: { hosts: [65.108.1.2], proxy: { host: api.acme.dev } } }";
  expect(await messages(`${config.replace("[65.108.1.2]", roles)}accessories:\n  x: ${proxied("api")}\n`)).toEqual([
    `The role \`api\` and the accessory \`x\` ${both("api")}`,
  ]);
});

test("accessory-port-public: reads a port as Kamal does", async () => {
  expect(await lint("accessory-port-public", accessory("port: 5432"))).toEqual(["deploy.yml:8 warning"]);
  expect(await lint("accessory-port-public", accessory('port: "5433:5432"'))).toEqual(["deploy.yml:8 warning"]);
  expect(await lint("accessory-port-public", accessory("options: { publish: [5432] }"))).toEqual([
    "deploy.yml:8 warning",
  ]);
  expect(await lint("accessory-port-public", accessory('port: "127.0.0.1:5432:5432"'))).toEqual([]);
});
