import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const computed = { file: deploy, find: "blog_production", put: '<%= ENV.fetch("DB_NAME", "blog") %>' };

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a different image",
      changes: [{ file: deploy, find: "postgres:17.2", put: "postgres:17.4" }],
      earlier: [],
    },
    {
      name: "a different image, next to a value that ERB computes",
      changes: [computed, { file: deploy, find: "postgres:17.2", put: "postgres:17.4" }],
      earlier: [computed],
    },
    {
      name: "an uploaded file with different content",
      changes: [{ file: "config/init.sql", append: "create database blog_production_cache;\n" }],
      earlier: [],
    },
    {
      name: "a new accessory",
      changes: [{ file: deploy, append: "  cache:\n    image: memcached:1.6\n    host: 65.108.10.20\n" }],
      earlier: [],
    },
  ],
  good: [
    {
      name: "different order, quotes and a comment",
      changes: [
        {
          file: deploy,
          find: "    image: postgres:17.2\n    host: 65.108.10.20\n",
          put: '    # The app\'s own database\n    host: "65.108.10.20"\n    image: postgres:17.2\n',
        },
      ],
      earlier: [],
    },
    {
      name: "a value that ERB computes, before and after",
      changes: [computed],
      earlier: [computed],
    },
    {
      name: "a change to the app",
      changes: [{ file: deploy, find: "DB_HOST: 10.0.0.5", put: "DB_HOST: 10.0.0.6" }],
      earlier: [],
    },
    {
      name: "a different image outside a pull request",
      changes: [{ file: deploy, find: "postgres:17.2", put: "postgres:17.4" }],
    },
  ],
};
