import type { Golden } from "../golden.ts";

const staging = "config/deploy.staging.yml";
const secrets = {
  file: ".kamal/secrets-common",
  put: "REGISTRY_TOKEN=$REGISTRY_TOKEN\nDATABASE_URL=$DATABASE_URL\nSMTP_PASSWORD=$SMTP_PASSWORD\nDEBUG_TOKEN=$DEBUG_TOKEN\n",
};
const twoSecrets = {
  file: "config/deploy.yml",
  find: "    - DATABASE_URL\n",
  put: "    - DATABASE_URL\n    - SMTP_PASSWORD\n",
};

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "a list that was meant to add one secret",
      changes: [
        secrets,
        twoSecrets,
        { file: staging, put: "servers:\n  web:\n    - 65.108.30.3\nenv:\n  secret:\n    - DEBUG_TOKEN\n" },
      ],
    },
  ],
  good: [
    {
      name: "a list that repeats one entry of the base",
      changes: [
        secrets,
        twoSecrets,
        {
          file: staging,
          put: "servers:\n  web:\n    - 65.108.30.3\nenv:\n  secret:\n    - DATABASE_URL\n    - DEBUG_TOKEN\n",
        },
      ],
    },
    {
      name: "volumes for parts of the base's directory",
      app: "destinations",
      changes: [
        {
          file: staging,
          append: "volumes:\n  - staging_files:/rails/storage/files\n  - staging_databases:/rails/storage/databases\n",
        },
        { file: "config/database.yml", find: "storage/production", put: "storage/databases/production" },
        { file: "config/storage.yml", find: 'join("storage")', put: 'join("storage/files")' },
      ],
    },
    {
      name: "a config that a workflow deploys on its own",
      changes: [
        secrets,
        twoSecrets,
        {
          file: staging,
          put: "service: api-staging\nservers:\n  web:\n    - 65.108.30.3\nenv:\n  secret:\n    - DEBUG_TOKEN\n",
        },
        {
          file: ".github/workflows/staging.yml",
          put: "on: workflow_dispatch\njobs:\n  deploy:\n    runs-on: self-hosted\n    steps:\n      - run: kamal deploy -c config/deploy.staging.yml\n        env:\n          REGISTRY_TOKEN: x\n          DATABASE_URL: x\n          DEBUG_TOKEN: x\n",
        },
      ],
    },
    {
      name: "a different volume at the same path",
      app: "destinations",
      changes: [{ file: staging, append: "volumes:\n  - staging_storage:/rails/storage\n" }],
    },
  ],
};
