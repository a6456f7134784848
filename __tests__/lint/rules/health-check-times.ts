import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "an interval as long as the deploy may take",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 30\n" }],
    },
    {
      name: "a timeout longer than the deploy may take",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    timeout: 60\n" }],
    },
  ],
  good: [
    {
      name: "shorter times",
      changes: [
        {
          file: deploy,
          find: "  ssl: true\n",
          put: "  ssl: true\n  healthcheck:\n    interval: 5\n    timeout: 20\n",
        },
      ],
    },
    {
      name: "a deploy that may take longer",
      changes: [
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 30\n" },
        { file: deploy, append: "\ndeploy_timeout: 120\n" },
      ],
    },
  ],
};
