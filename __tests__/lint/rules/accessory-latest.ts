import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a database without a tag",
      changes: [
        { file: deploy, find: "postgres:17.2", put: "postgres" },
        { file: deploy, find: "data:/var/lib/postgresql/data", put: "data:/var/lib/postgresql" },
      ],
    },
    {
      name: "the tag latest",
      changes: [{ file: deploy, find: "valkey/valkey:8", put: "valkey/valkey:latest" }],
    },
  ],
  good: [
    {
      name: "a digest",
      changes: [{ file: deploy, find: "postgres:17.2", put: `postgres@sha256:${"1f".repeat(32)}` }],
    },
    {
      name: "a registry with a port, and a tag",
      changes: [{ file: deploy, find: "postgres:17.2", put: "registry.acme.dev:5000/postgres:17.2" }],
    },
  ],
};
