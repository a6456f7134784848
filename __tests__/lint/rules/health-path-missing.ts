import type { Golden } from "../golden.ts";

const routes = "config/routes.rb";

export const golden: Golden = {
  bad: [
    { name: "a route that is commented out", changes: [{ file: routes, find: '  get "up"', put: '  # get "up"' }] },
  ],
  good: [
    {
      name: "another path on both sides",
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
