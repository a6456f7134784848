import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [{ name: "no image", changes: [{ file: deploy, find: "    image: postgres:17.2\n", put: "" }] }],
  good: [
    {
      name: "an image that ERB computes",
      changes: [{ file: deploy, find: "postgres:17.2", put: '<%= ENV.fetch("DB_IMAGE", "postgres:17.2") %>' }],
    },
  ],
};
