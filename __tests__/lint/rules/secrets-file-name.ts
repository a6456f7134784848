import type { Change } from "../apps.ts";
import type { Golden } from "../golden.ts";

const staging: Change = {
  file: "config/deploy.staging.yml",
  put: "servers:\n  web: { hosts: [65.108.30.9] }\nproxy: { host: staging.acme.dev }\n",
};
const ignored: Change = { file: ".gitignore", put: "/.kamal/secrets.staging\n/.kamal/secrets-staging\n" };
const copied = "REGISTRY_TOKEN=$REGISTRY_TOKEN\nDATABASE_URL=$DATABASE_URL\n";

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "a template with a dash before the destination",
      changes: [staging, ignored, { file: ".kamal/secrets-staging.example", put: copied }],
    },
    {
      name: "the file itself with an underscore",
      changes: [staging, { file: ".kamal/secrets_staging", put: copied }],
    },
  ],
  good: [
    {
      name: "a template of the file that Kamal reads",
      changes: [staging, ignored, { file: ".kamal/secrets.staging.example", put: copied }],
    },
    {
      name: "a dash before what is no destination",
      changes: [{ file: ".kamal/secrets-staging", put: copied }],
    },
    {
      name: "the file that Kamal reads beside its copy",
      changes: [
        staging,
        ignored,
        { file: ".kamal/secrets-staging", put: copied },
        { file: ".kamal/secrets.staging", put: copied },
      ],
    },
  ],
};
