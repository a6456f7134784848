import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "an interval as long as deploy_timeout",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 30\n" }],
    },
    {
      name: "an interval that fits only once",
      changes: [
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 30\n" },
        { file: deploy, append: "\ndeploy_timeout: 45\n" },
      ],
    },
    {
      name: "a timeout longer than deploy_timeout",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    timeout: 60\n" }],
    },
  ],
  good: [
    {
      name: "an interval and a timeout shorter than deploy_timeout",
      changes: [
        {
          file: deploy,
          find: "  ssl: true\n",
          put: "  ssl: true\n  healthcheck:\n    interval: 5\n    timeout: 20\n",
        },
      ],
    },
    {
      name: "a longer deploy_timeout",
      changes: [
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 30\n" },
        { file: deploy, append: "\ndeploy_timeout: 120\n" },
      ],
    },
  ],
};
