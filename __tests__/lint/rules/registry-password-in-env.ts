import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "the registry's password in the app's env",
      changes: [
        {
          file: deploy,
          find: "    - RAILS_MASTER_KEY\n",
          put: "    - RAILS_MASTER_KEY\n    - KAMAL_REGISTRY_PASSWORD\n",
        },
      ],
    },
    {
      name: "in a role's env",
      changes: [
        {
          file: deploy,
          find: "  web:\n    - 65.108.10.20\n",
          put: "  web:\n    hosts: [65.108.10.20]\n    env: { secret: [KAMAL_REGISTRY_PASSWORD] }\n",
        },
      ],
    },
    {
      name: "a token of another name, which the app may need, too",
      changes: [
        { file: deploy, find: "    - KAMAL_REGISTRY_PASSWORD\n", put: "    - GITHUB_TOKEN\n" },
        { file: deploy, find: "    - RAILS_MASTER_KEY\n", put: "    - RAILS_MASTER_KEY\n    - GITHUB_TOKEN\n" },
        {
          file: ".kamal/secrets",
          find: "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD",
          put: "GITHUB_TOKEN=$GITHUB_TOKEN",
        },
      ],
    },
  ],
  good: [
    {
      name: "an accessory that pulls images, and a token under another name",
      changes: [
        {
          file: deploy,
          find: "        - LITESTREAM_ACCESS_KEY_ID",
          put: "        - GITHUB_TOKEN\n        - LITESTREAM_ACCESS_KEY_ID",
        },
        { file: deploy, find: "    - KAMAL_REGISTRY_PASSWORD\n", put: "    - GITHUB_TOKEN\n" },
        { file: deploy, find: "    - RAILS_MASTER_KEY\n", put: "    - RAILS_MASTER_KEY\n    - GITHUB_API_TOKEN\n" },
        { file: ".kamal/secrets", append: "GITHUB_TOKEN=$GITHUB_TOKEN\nGITHUB_API_TOKEN=$GITHUB_API_TOKEN\n" },
      ],
    },
  ],
};
