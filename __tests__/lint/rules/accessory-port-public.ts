import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a port without an address",
      changes: [{ file: deploy, find: '"127.0.0.1:5432:5432"', put: '"5432:5432"' }],
    },
  ],
  good: [
    {
      name: "a port in a private network",
      changes: [{ file: deploy, find: '"127.0.0.1:5432:5432"', put: '"10.0.0.5:5432:5432"' }],
    },
    { name: "no port", changes: [{ file: deploy, find: '    port: "127.0.0.1:5432:5432"\n', put: "" }] },
  ],
};
