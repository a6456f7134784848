import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const secrets = ".kamal/secrets";

export const golden: Golden = {
  bad: [
    {
      name: "neither RAILS_MASTER_KEY nor SECRET_KEY_BASE",
      changes: [
        { file: deploy, find: "  secret:\n    - RAILS_MASTER_KEY\n", put: "" },
        { file: secrets, find: "RAILS_MASTER_KEY=$RAILS_MASTER_KEY\n", put: "" },
      ],
    },
    {
      name: "no `env`",
      app: "onepassword",
      changes: [
        { file: deploy, find: "env:\n  secret:\n    - RAILS_MASTER_KEY\n    - STRIPE_SECRET_KEY\n", put: "" },
        { file: secrets, find: "RAILS_MASTER_KEY=$(kamal secrets extract RAILS_MASTER_KEY $SECRETS)\n", put: "" },
        { file: secrets, find: "STRIPE_SECRET_KEY=$(kamal secrets extract STRIPE_SECRET_KEY $SECRETS)\n", put: "" },
      ],
    },
  ],
  good: [
    {
      name: "an image that is built from a folder below the app's",
      changes: [
        { file: deploy, find: "RAILS_MASTER_KEY", put: "ECHO_KEY" },
        { file: secrets, find: "RAILS_MASTER_KEY=", put: "ECHO_KEY=" },
        { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  context: docker/echo\n" },
      ],
    },
    {
      name: "SECRET_KEY_BASE instead",
      changes: [
        { file: deploy, find: "RAILS_MASTER_KEY", put: "SECRET_KEY_BASE" },
        { file: secrets, find: "RAILS_MASTER_KEY", put: "SECRET_KEY_BASE" },
      ],
    },
  ],
};
