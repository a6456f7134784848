// Whether the base is linted next to destinations: only if it may be deployed alone.

import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

/** A whole config, with a port that is open to the world. */
const whole = `service: shop
image: acme/shop
servers: { web: [65.108.1.1] }
proxy: { ssl: true, host: shop.acme.dev }
registry: { server: ghcr.io, username: acme, password: [TOKEN] }
builder: { arch: amd64 }
accessories:
  db:
    image: redis:7.4
    host: 65.108.1.1
    port: 6379
`;

/** Closes the port. */
const ownDatabase = '  db: { host: 65.108.1.2, port: "127.0.0.1:6379:6379" }\n';
const staging = `servers: { web: [65.108.1.2] }\nproxy: { host: staging.acme.dev }\naccessories:\n${ownDatabase}`;
const secrets = "TOKEN=$TOKEN\n";
const files = {
  "config/deploy.yml": whole,
  "config/deploy.staging.yml": staging,
  ".kamal/secrets-common": secrets,
};

function workflow(...steps: string[]) {
  const lines = steps.map((step) => `      - ${step}\n`).join("");
  const job = `jobs:\n  deploy:\n    runs-on: self-hosted\n    env: { TOKEN: "\${{ secrets.TOKEN }}" }\n    steps:\n${lines}`;
  return { ".github/workflows/deploy.yml": `on: workflow_dispatch\npermissions: { packages: write }\n${job}` };
}

/** The findings about the base's text. */
async function lint(changes: Readonly<Record<string, string>>) {
  const findings = await lintFiles({ ...files, ...changes });
  return findings.flatMap(({ file, line, ruleId }) => (file === "config/deploy.yml" ? [`${line} ${ruleId}`] : []));
}

const open = "11 accessory-port-public";
const production = { "config/deploy.production.yml": staging.replaceAll("65.108.1.2", "65.108.1.3") };

describe("lints the base", () => {
  test.each<[string, Record<string, string>]>([
    ["that is whole, without a workflow", {}],
    ["that a workflow deploys", workflow("run: bin/kamal deploy")],
    ["that a workflow deploys, besides a destination", workflow("run: kamal deploy -d staging", "run: kamal setup")],
    ["that a workflow deploys with a version", workflow('run: kamal deploy -P --version="${{ github.sha }}"')],
    ["that a workflow names", workflow("run: kamal deploy -c config/deploy.yml")],
    ["that the action deploys", workflow("uses: kamal-action/kamal-action@v0.1.0")],
    [
      "if a variable decides about the destination",
      workflow("run: kamal deploy $FLAGS", "run: kamal deploy -d staging"),
    ],
    ["if only another directory is deployed", workflow("run: cd docs && kamal deploy -d staging")],
    ["with a server of its own, next to production", production],
    [
      "with its own secrets",
      { ".kamal/secrets-common": "", ".kamal/secrets": secrets, ".kamal/secrets.staging": secrets },
    ],
    ["with secrets that git ignores", { ".gitignore": "/.kamal/secrets*\n", ".kamal/secrets-common": "" }],
    [
      "with a server of its own and the name of the template",
      { "config/deploy.yml": whole.replace("shop.acme.dev", "app.example.com") },
    ],
  ])("%s", async (_, changes) => {
    expect(await lint(changes)).toContain(open);
  });
});

describe("does not lint the base", () => {
  test.each<[string, Record<string, string>]>([
    ["if all workflows deploy destinations", workflow("run: kamal deploy -d staging")],
    [
      "if the action deploys a destination",
      workflow("uses: kamal-action/kamal-action@v0.1.0\n        with: { destination: staging }"),
    ],
    ["if a script only prints the command", workflow("run: kamal deploy -d staging", 'run: echo "then kamal deploy"')],
    ["without servers", { "config/deploy.yml": whole.replace("servers: { web: [65.108.1.1] }\n", "") }],
    ["without hosts", { "config/deploy.yml": whole.replace("[65.108.1.1]", "[]") }],
    ["with hosts that are left out", { "config/deploy.yml": whole.replace("[65.108.1.1]", "") }],
    ["without a name for its certificate", { "config/deploy.yml": whole.replace(", host: shop.acme.dev", "") }],
    [
      "without an architecture",
      {
        "config/deploy.yml": whole.replace("arch: amd64", "args: { A: b }"),
        "config/deploy.staging.yml": `builder: { arch: amd64 }\n${staging}`,
      },
    ],
    ["that requires a destination", { "config/deploy.yml": `${whole}require_destination: true\n` }],
    ["whose secrets only its destinations have", { ".kamal/secrets-common": "", ".kamal/secrets.staging": secrets }],
    [
      "on the servers of production",
      { "config/deploy.production.yml": `proxy: { host: www.acme.dev }\naccessories:\n${ownDatabase}` },
    ],
    [
      "with placeholders that all destinations replace",
      { "config/deploy.yml": whole.replace("[65.108.1.1]", "[192.168.0.1]") },
    ],
  ])("%s", async (_, changes) => {
    const found = await lint(changes);
    expect(found).not.toContain(open);
    expect(found.filter((each) => !each.endsWith("base-incomplete"))).toEqual([]);
  });
});

test("reports what is missing in a base that a workflow deploys, unless the workflow completes it", async () => {
  const incomplete = {
    "config/deploy.yml": whole.replace("image: acme/shop\n", ""),
    "config/deploy.staging.yml": `image: acme/shop\n${staging}`,
  };
  const deploy = "run: kamal deploy";
  expect(await lint({ ...incomplete, ...workflow(deploy) })).toEqual(["1 missing-key", "10 accessory-port-public"]);
  const completed = workflow("run: yq -i '.servers = [strenv(HOST)]' config/deploy.yml", deploy);
  expect(await lint({ ...incomplete, ...completed })).not.toContain("1 missing-key");
});

test("reports a problem of the base's text once, with the base's names", async () => {
  const secret = { "config/deploy.yml": whole.replace("TOKEN", "REGISTRY_TOKEN"), ".kamal/secrets": secrets };
  const findings = await lintFiles({ ...files, ...secret });
  const messages = findings.flatMap(({ ruleId, message }) => (ruleId === "secret-undefined" ? [message] : []));
  expect(messages).toEqual([
    "The secret `REGISTRY_TOKEN` (registry/password) is not defined in .kamal/secrets-common or .kamal/secrets",
  ]);
});

describe("the base and a destination on one server", () => {
  const shared = whole.replace(/accessories:[\s\S]*/, "volumes: [shop_storage:/app/storage]\n");
  const collisions = async (destination: string) => {
    const findings = await lintFiles({
      "config/deploy.yml": shared,
      ".kamal/secrets-common": secrets,
      [destination]: "labels: { a: b }\n",
    });
    return findings.filter(({ ruleId }) => ruleId === "destinations-collide").map(({ message }) => message);
  };

  test("collide", async () => {
    expect(await collisions("config/deploy.staging.yml")).toEqual([
      "The base and `staging` deploy to the same server and both claim the host shop.acme.dev",
      "The base and `staging` deploy to the same server and both claim the volume shop_storage: they share its data",
    ]);
  });

  test("do not collide if a workflow deploys both without merging them", async () => {
    const own = shared
      .replace("host: shop", "host: staging")
      .replace(/volumes:.*\n/, "")
      .replace("service: shop", "service: staging");
    const findings = await lintFiles({
      "config/deploy.yml": shared,
      "config/deploy.staging.yml": own,
      ".kamal/secrets": secrets,
      ...workflow("run: kamal deploy", "run: kamal deploy -c config/deploy.staging.yml"),
    });
    expect(findings).toEqual([]);
  });

  test("are one environment if it is production", async () => {
    expect(await collisions("config/deploy.production.yml")).toEqual([]);
  });
});

test("litestream.yml of the base may have the databases of other environments", async () => {
  const path = (name: string) =>
    `  - path: /rails/storage/${name}.sqlite3\n    replica: { type: s3, bucket: acme, path: ${name} }\n`;
  const environment = (name: string) => `${name}:\n  adapter: sqlite3\n  database: storage/${name}.sqlite3\n`;
  const litestream = `accessories:
  litestream:
    image: litestream/litestream:0.3.13
    host: 65.108.1.1
    cmd: replicate
    files: [config/litestream.yml:/etc/litestream.yml]
    volumes: [shop_storage:/rails/storage]
`;
  const app = {
    "config/deploy.yml": `${whole.replace(/accessories:[\s\S]*/, "volumes: [shop_storage:/rails/storage]\n")}${litestream}`,
    "config/database.yml": ["production", "staging"].map(environment).join(""),
    Dockerfile: "FROM ruby:3.4.1-slim\nWORKDIR /rails\n",
    ".kamal/secrets-common": secrets,
  };
  const mismatches = async (names: string[]) => {
    const findings = await lintFiles(
      { ...app, "config/litestream.yml": `dbs:\n${names.map(path).join("")}` },
      { onlyChosen: true },
    );
    return findings.filter(({ ruleId }) => ruleId === "litestream-path-mismatch").map(({ line }) => line);
  };

  expect(await mismatches(["production", "staging"])).toEqual([]);
  expect(await mismatches(["prod", "staging"])).toEqual([2]);
});
