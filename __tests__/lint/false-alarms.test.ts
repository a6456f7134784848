// What linting public repositories taught: each of these was reported once, and was fine.

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
    "a file that only holds data, by its name and its keys",
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
    "another app that has the name of a destination, and a destination of its own",
    {
      "config/deploy.yml": `${config}env: { secret: [KAMAL_REGISTRY_PASSWORD] }\n`,
      "config/deploy.images.yml": config
        .replace("service: shop", "service: shop-images")
        .replace("acme/shop", "acme/images")
        .replace("host: shop.acme.dev", "host: images.acme.dev")
        .replace("builder: {", "env: { secret: [IMAGES_KEY] }\nbuilder: { context: images,"),
      "config/deploy.images.eu.yml": "servers: [65.108.1.3]\nproxy: { host: shop.acme.dev }\n",
    },
  ],
  [
    "a second network that people made",
    { "config/deploy.yml": accessory("    options:\n      network: [monitoring, backup]\n") },
  ],
  [
    "the name of an account that is called a key",
    { "config/deploy.yml": accessory("    env:\n      clear:\n        MINIO_ACCESS_KEY: shop-backups\n") },
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
    "a secrets file that is a script, too",
    {
      "config/deploy.yml": config,
      ".kamal/secrets": `if true\nthen\n  ITEM=$(op item get shop)\nfi\nKAMAL_REGISTRY_PASSWORD=$(echo \${ITEM} | head -1)\n`,
      ".github/workflows/deploy.yml": "on: push\njobs: {}\n# installs op: 1password/install-cli-action\n",
    },
  ],
])("%s", async (_, files) => {
  expect(await lint(files)).toEqual([]);
});

test("a destination with a service and an image of its own is a destination all the same", async () => {
  const own = config.replace("service: shop", "service: shop-staging").replace("acme/shop", "acme/shop-staging");
  const files = { "config/deploy.yml": config, "config/deploy.staging.yml": `${own}sevrers: []\n` };
  expect(await lint(files)).toEqual(["config/deploy.staging.yml:7 unknown-key"]);
});

test("secrets files that are not there are one finding, not one for each name", async () => {
  const files = { "config/deploy.yml": `${config}secrets_path: ops/secrets\nenv: { secret: [A, B] }\n` };
  expect(await lint(files)).toEqual(["config/deploy.yml:5 secret-undefined"]);
});

test("a file with a typo in its only key is a destination all the same", async () => {
  const found = await lint({ "config/deploy.yml": config, "config/deploy.prod.yml": "sevrers: [65.108.1.3]\n" });
  expect(found).toEqual(["config/deploy.prod.yml:1 unknown-key"]);
});

test("the password beside an access key is a secret, and so is a secret that no workflow writes", async () => {
  const clear = accessory("    env:\n      clear:\n        MINIO_SECRET_ACCESS_KEY: hunter22hunter22\n");
  expect(await lint({ "config/deploy.yml": clear })).toEqual(["config/deploy.yml:13 env-clear-secret"]);
  const files = { "config/deploy.yml": `${config}env: { secret: [RAILS_MASTER_KEY] }\n` };
  expect(await lint(files)).toEqual(["config/deploy.yml:7 secret-undefined"]);
});
