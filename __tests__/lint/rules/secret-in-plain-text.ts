import { fakeHex, fakeToken, gitHubToken, stripeKey } from "../../fake-tokens.ts";
import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const workflow = ".github/workflows/deploy.yml";
const litestream = "config/litestream.yml";
const redis = (lines: string) =>
  `accessories:\n  redis:\n    image: redis:7.4\n    host: 65.108.10.20\n    volumes: [redis:/data]\n${lines}`;
const bigKey = `-----BEGIN RSA PRIVATE KEY-----\n${fakeToken("", 64)}\n-----END RSA PRIVATE KEY-----\n`;

export const golden: Golden = {
  bad: [
    {
      name: "a token in a build argument",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: `  arch: amd64\n  args:\n    NPM: ${gitHubToken}\n` }],
    },
    {
      name: "a token under a secret's name in a build argument",
      changes: [
        { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  args:\n    BUNDLE_TOKEN: hunter2hunter2\n" },
      ],
    },
    {
      name: "a password in the `cmd` of an accessory",
      changes: [
        { file: deploy, find: "accessories:\n", put: redis("    cmd: redis-server --requirepass hunter2hunter2\n") },
      ],
    },
    {
      name: "a hash of a password in a label",
      changes: [
        {
          file: deploy,
          find: "accessories:\n",
          put: redis(`    labels:\n      auth.users: admin:$apr1$${fakeToken("", 8)}$${fakeToken("", 22)}\n`),
        },
      ],
    },
    {
      name: "a token in a comment",
      changes: [{ file: deploy, find: "builder:\n", put: `# STRIPE: ${stripeKey}\nbuilder:\n` }],
    },
    {
      name: "a secret that was commented out in the secrets file",
      changes: [{ file: ".kamal/secrets", append: `# STRIPE=${stripeKey}\n` }],
    },
    {
      name: "a token in a workflow",
      changes: [
        {
          file: workflow,
          find: "jobs:\n",
          put: `env:\n  A: ${fakeToken("dckr_pat_", 27)}\n\njobs:\n`,
        },
      ],
    },
    {
      name: "the key of Litestream",
      changes: [{ file: litestream, find: "${LITESTREAM_SECRET_ACCESS_KEY}", put: fakeToken("", 40) }],
    },
    {
      name: "the password of the production database",
      changes: [
        { file: "config/database.yml", append: "  archive:\n    <<: *default\n    password: hunter2hunter2\n" },
      ],
    },
    {
      name: "a key in the image",
      changes: [
        { file: "Dockerfile", find: "FROM base\n\nCOPY", put: `FROM base\n\nENV API_KEY=${fakeHex(32)}\nCOPY` },
      ],
    },
    {
      name: "a URL with a password in a hook",
      changes: [
        {
          file: ".kamal/hooks/post-deploy",
          put: "#!/bin/sh\ncurl https://kamal:hunter2hunter2@ci.acme.dev/deployed\n",
        },
      ],
    },
    {
      name: "a private key in an initializer",
      changes: [{ file: "config/environments/production.rb", append: `\n__END__\n${bigKey}` }],
    },
    {
      name: "a key in a file of dotenv that git has",
      changes: [
        { file: ".gitignore", find: "/.env*\n", put: "" },
        { file: ".env.production", put: `RAILS_MAX_THREADS=30\nSECRET_KEY_BASE=${fakeHex(128)}\n` },
      ],
    },
  ],
  good: [
    {
      name: "values for development in a committed .env",
      changes: [
        { file: ".gitignore", find: "/.env*\n", put: "/.env.local\n" },
        { file: ".env", put: `SESSION_SECRET=${fakeHex(64)}\n` },
      ],
    },
    {
      name: "placeholders",
      changes: [
        {
          file: deploy,
          find: "builder:\n",
          put: `# STRIPE: sk_live_${"x".repeat(24)}, GITHUB: ghp_YOUR${"0".repeat(40)}\n# postgres://shop:hunter2@db.acme.dev/shop\nbuilder:\n`,
        },
      ],
    },
    {
      name: "a publishable key and a variable in build arguments",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: `  arch: amd64\n  args:\n    POSTHOG_API_KEY: ${fakeToken("phc_", 40)}\n    STRIPE_KEY: ${fakeToken("pk_live_", 24)}\n    GIT_TOKEN: <%= ENV["GIT_TOKEN"] %>\n`,
        },
      ],
    },
    {
      name: "a password that the shell in the container reads",
      changes: [
        {
          file: deploy,
          find: "accessories:\n",
          put: redis(`    cmd: sh -c 'redis-server --requirepass "$REDIS_PASSWORD"'\n`),
        },
      ],
    },
    {
      name: "a database, a login and test keys of CI",
      changes: [
        {
          file: ".github/workflows/ci.yml",
          put: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    env:\n      DATABASE_URL: postgres://postgres:postgres@localhost:5432/test\n      REDIS_URL: redis://:hunter2@redis:6379/0\n      STRIPE_SECRET_KEY: ${fakeToken("sk_test_", 24)}\n      RAILS_MASTER_KEY: ${fakeHex(32)}\n    steps:\n      - run: bin/rails test\n`,
        },
      ],
    },
    {
      name: "the password of a database that lives as long as the job",
      changes: [
        {
          file: ".github/workflows/ci.yml",
          put: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    services:\n      postgres:\n        image: postgres:17\n        env:\n          POSTGRES_PASSWORD: blog_build\n    env:\n      DATABASE_URL: postgres://blog:blog_build@172.17.0.1:5432/blog\n    steps:\n      - run: bin/rails test\n`,
        },
      ],
    },
    {
      name: "any key for the build, in a stage of its own, and one that deploy.yml overrides",
      changes: [
        {
          file: "Dockerfile",
          find: "RUN SECRET_KEY_BASE_DUMMY=1",
          put: `ENV SECRET_KEY_BASE=${fakeHex(64)}\nRUN SECRET_KEY_BASE_DUMMY=1`,
        },
        {
          file: "Dockerfile",
          find: "FROM base\n\nCOPY",
          put: `FROM base\n\nENV RAILS_MASTER_KEY=${fakeHex(32)}\nCOPY`,
        },
      ],
    },
    {
      name: "a file of dotenv without secrets, and one that git ignores",
      changes: [
        { file: ".gitignore", find: "/.env*\n", put: "/.env\n" },
        { file: ".env.production", put: "RAILS_MAX_THREADS=30\nAPI_URL=https://api.acme.dev\n" },
        { file: ".env", put: `SECRET_KEY_BASE=${fakeHex(128)}\n` },
      ],
    },
    {
      name: "the passwords of development",
      changes: [
        { file: "config/database.yml", append: "\ndevelopment:\n  <<: *default\n  password: hunter2hunter2\n" },
      ],
    },
  ],
};
