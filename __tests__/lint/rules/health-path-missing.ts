import type { Golden } from "../golden.ts";

const routes = "config/routes.rb";

export const golden: Golden = {
  bad: [{ name: "a commented-out route", changes: [{ file: routes, find: '  get "up"', put: '  # get "up"' }] }],
  good: [
    {
      name: "the same custom path in routes.rb and deploy.yml",
      changes: [
        { file: routes, find: 'get "up"', put: 'get "healthz"' },
        {
          file: "config/deploy.yml",
          find: "  ssl: true\n",
          put: "  ssl: true\n  healthcheck:\n    path: /healthz\n",
        },
      ],
    },
  ],
};
