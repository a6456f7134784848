// False positives found by linting public repositories.

import { expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const config = `service: shop
image: acme/shop
servers: [65.108.1.2]
proxy: { ssl: true, host: shop.acme.dev }
registry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`;
const secrets = "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n";

async function lint(files: Record<string, string>): Promise<string[]> {
  const found = await lintFiles({ ".kamal/secrets": secrets, ".kamal/secrets-common": secrets, ...files });
  return found.map((each) => `${each.file}:${each.line} ${each.ruleId}`);
}

const accessory = (lines: string) =>
  `${config}accessories:\n  store:\n    image: minio/minio:RELEASE.2025\n    host: 65.108.1.2\n${lines}`;

test.each<[string, Record<string, string>]>([
  [
    "a build argument that is only a placeholder for assets:precompile",
    {
      "config/deploy.yml": `${config.replace("arch: amd64", "arch: amd64, args: { SECRET_KEY_BASE: precompile_placeholder }")}`,
    },
  ],
  [
    "a file that contains only data, according to its name and keys",
    { "config/deploy.yml": config, "config/deploy.shop.shared.yml": "hosts: &hosts [65.108.1.2]\n" },
  ],
  [
    "a file that the ERB of the config reads",
    {
      "config/deploy.yml": `<% shared = YAML.load_file("config/deploy.team.yml") %>\n${config}labels:\n  team: <%= shared["team"] %>\n`,
      "config/deploy.team.yml": "team: storefront\nservice: none\n",
    },
  ],
  [
    "another app that is named like a destination, and its own destination",
    {
      "config/deploy.yml": `${config}env: { clear: { STAGE: live } }\n`,
      "config/deploy.images.yml": config
        .replace("service: shop", "service: shop-images")
        .replace("acme/shop", "acme/images")
        .replace("host: shop.acme.dev", "host: images.acme.dev")
        .replace("builder: {", "env: { secret: [IMAGES_KEY] }\nbuilder: { context: images,"),
      "config/deploy.images.eu.yml": "servers: [65.108.1.3]\nproxy: { host: shop.acme.dev }\n",
    },
  ],
  [
    "another app that is named like a destination and gets its servers from its own destinations",
    {
      "config/deploy.yml": config,
      "config/deploy.images.yml":
        "service: images\nimage: acme/images\nservers: []\nrequire_destination: true\nnonsense_key: 1\n",
      "config/deploy.images.eu.yml": "servers: [65.108.1.3]\n",
    },
  ],
  [
    "a config of its own, according to its comment, although its sections are incomplete",
    {
      "config/deploy.yml": config,
      "config/deploy.errors.yml":
        "# kamal accessory boot all -c config/deploy.errors.yml\nservice: errors\nservers: [65.108.1.2]\nproxy: { host: shop.acme.dev }\nnonsense_key: 1\n",
    },
  ],
  [
    "a second, custom network",
    { "config/deploy.yml": accessory("    options:\n      network: [monitoring, backup]\n") },
  ],
  [
    "an account name that is called a key",
    { "config/deploy.yml": accessory("    env:\n      clear:\n        MINIO_ACCESS_KEY: shop-backups\n") },
  ],
  [
    "the registries that Kamal logs in to, on the server",
    { "config/deploy.yml": accessory("    volumes: [/home/deploy/.docker/config.json:/root/.docker/config.json]\n") },
  ],
  ["a container that Traefik ignores", { "config/deploy.yml": accessory('    labels: { traefik.enable: "false" }\n') }],
  [
    "a file of the server that a workflow copies there",
    {
      "config/deploy.yml": accessory("    volumes: [/srv/store.conf:/etc/store.conf]\n"),
      "config/store.conf": "log = true\n",
      ".github/workflows/copy.yml":
        "on: push\njobs:\n  copy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: scp config/store.conf root@65.108.1.2:/srv/\n",
    },
  ],
  [
    "secrets that a workflow writes into the file",
    {
      "config/deploy.yml": `${config}env: { secret: [RAILS_MASTER_KEY] }\n`,
      ".github/workflows/deploy.yml":
        'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "RAILS_MASTER_KEY=$KEY" >> .kamal/secrets\n',
    },
  ],
  [
    "a secrets file that is also a script",
    {
      "config/deploy.yml": config,
      ".kamal/secrets": `if true\nthen\n  ITEM=$(op item get shop)\nfi\nKAMAL_REGISTRY_PASSWORD=$(echo \${ITEM} | head -1)\n`,
      ".github/workflows/deploy.yml": "on: push\njobs: {}\n# installs op: 1password/install-cli-action\n",
    },
  ],
  [
    "a name from the template at a private registry",
    {
      "config/deploy.yml": config
        .replace("acme/shop", "your-user/shop")
        .replace("server: ghcr.io", 'server: "65.108.1.9:5000"'),
    },
  ],
  [
    "data in the home directory of the SSH user",
    { "config/deploy.yml": accessory("    volumes:\n      - ./volumes/shop/store:/data\n") },
  ],
  [
    "a secrets file that git ignores, where no workflow deploys",
    {
      "config/deploy.yml": `${config}secrets_path: .kamal/own\nenv: { secret: [RAILS_MASTER_KEY] }\n`,
      ".kamal/own-common": "",
      ".gitignore": "/.kamal/own\n",
    },
  ],
  [
    "a config that a workflow deploys with -c, so without a destination's secrets",
    {
      "config/deploy.yml": config,
      "config/deploy.staging.yml": `${config}env: { secret: [API_TOKEN] }\n`.replaceAll("shop", "shop-staging"),
      ".kamal/secrets": `${secrets}API_TOKEN=$API_TOKEN\n`,
      ".github/workflows/deploy.yml":
        "on: workflow_dispatch\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kamal deploy -c config/deploy.staging.yml\n        env:\n          KAMAL_REGISTRY_PASSWORD: ${{ secrets.KAMAL_REGISTRY_PASSWORD }}\n          API_TOKEN: ${{ secrets.API_TOKEN }}\n",
    },
  ],
  [
    "a secrets file that a workflow writes for any destination",
    {
      "config/deploy.yml": config,
      "config/deploy.staging.yml": "proxy: { host: staging.acme.dev }\nenv: { secret: [API_TOKEN] }\n",
      ".github/workflows/deploy.yml":
        'on: push\nconcurrency: deploy\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: cat ci/secrets > .kamal/secrets.${{ inputs.where }}\n      - run: kamal deploy -d "${{ inputs.where }}"\n        env: { KAMAL_REGISTRY_PASSWORD: "${{ secrets.KAMAL_REGISTRY_PASSWORD }}" }\n',
    },
  ],
  [
    "placeholder values",
    {
      "config/deploy.yml": `${config}env: { secret: [API_TOKEN] }\n`,
      ".kamal/secrets": `${secrets}API_TOKEN=dummy_token\n`,
    },
  ],
])("%s", async (_, files) => {
  expect(await lint(files)).toEqual([]);
});

test("a variable that another line of the secrets file reads is not unused", async () => {
  const files = {
    "config/deploy.yml": config,
    ".kamal/secrets": `STAGE=$STAGE\nif [ "$STAGE" = "eu" ]; then\n${secrets}fi\n`,
  };
  expect(await lint(files)).toEqual([".kamal/secrets:2 secrets-shell-code"]);
});

test("does not confuse a variable with one whose name is longer", async () => {
  const files = {
    "config/deploy.yml": config,
    ".kamal/secrets": `STAGE=eu\nSTAGES="eu us"\nif [ "$STAGES" = "eu" ]; then\n${secrets}fi\n`,
  };
  expect(await lint(files)).toEqual([".kamal/secrets:1 secret-unused", ".kamal/secrets:3 secrets-shell-code"]);
});

test("a destination may have its own service and image", async () => {
  const own = config
    .replace("service: shop", "service: shop-staging")
    .replace("acme/shop", "acme/shop-staging")
    .replace("host: shop", "host: staging");
  const files = { "config/deploy.yml": config, "config/deploy.staging.yml": `${own}sevrers: []\n` };
  expect(await lint(files)).toEqual(["config/deploy.staging.yml:7 unknown-key"]);
});

test("missing secrets files are one finding, not one for each name", async () => {
  const files = { "config/deploy.yml": `${config}secrets_path: ops/secrets\nenv: { secret: [A, B] }\n` };
  expect(await lint(files)).toEqual(["config/deploy.yml:5 secret-undefined"]);
});

test("a file with a service and image of its own is a destination if it cannot be deployed alone", async () => {
  const lines = "service: tulip\nimage: acme/tulip\nservers: [65.108.1.9]\nnonsense_key: 1\n";
  const files = { "config/deploy.yml": config, "config/deploy.staging.yml": lines };
  expect(await lint(files)).toEqual(["config/deploy.staging.yml:4 unknown-key"]);
});

test("a file with a typo in its only key is still a destination", async () => {
  const found = await lint({ "config/deploy.yml": config, "config/deploy.prod.yml": "sevrers: [65.108.1.3]\n" });
  expect(found).toEqual(["config/deploy.prod.yml:1 unknown-key"]);
});

test("reports the secret key of an access key, and a secret that no workflow writes", async () => {
  const clear = accessory("    env:\n      clear:\n        MINIO_SECRET_ACCESS_KEY: hunter22hunter22\n");
  expect(await lint({ "config/deploy.yml": clear })).toEqual(["config/deploy.yml:13 env-clear-secret"]);
  const files = { "config/deploy.yml": `${config}env: { secret: [RAILS_MASTER_KEY] }\n` };
  expect(await lint(files)).toEqual(["config/deploy.yml:7 secret-undefined"]);
});

test("reports a gitignored secrets file if a workflow deploys, and a placeholder account at a public registry", async () => {
  const ignored = {
    "config/deploy.yml": `${config}secrets_path: .kamal/own\n`,
    ".gitignore": "/.kamal/own\n",
    ".github/workflows/deploy.yml":
      "on: workflow_dispatch\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps: [{ run: kamal deploy }]\n",
  };

  expect(await lint(ignored)).toContain("config/deploy.yml:5 secret-undefined");

  const template = { "config/deploy.yml": config.replace("acme/shop", "your-user/shop") };
  expect(await lint(template)).toEqual(["config/deploy.yml:2 placeholder-host"]);
});

test("reports a missing command once, however many secrets need it", async () => {
  const secretLines = ["KAMAL_REGISTRY_PASSWORD", "A", "B"].map((name) => `${name}=$(sops -d ${name}.enc)\n`).join("");
  const found = await lint({
    "config/deploy.yml": `${config}env: { secret: [A, B] }\n`,
    ".kamal/secrets": secretLines,
    ".github/workflows/ship.yml":
      "on: push\nconcurrency: ship\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kamal deploy\n",
  });

  expect(found).toEqual([".kamal/secrets:1 secret-command-missing"]);
});
