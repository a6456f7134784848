import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "capitals in the app's image", changes: [{ file: deploy, find: "acme/blog", put: "Acme/Blog" }] },
    {
      name: "capitals in an accessory's image",
      changes: [{ file: deploy, append: "  db:\n    image: ghcr.io/Acme/Postgres:17.2-X\n    host: 65.108.10.20\n" }],
    },
  ],
  good: [
    {
      name: "capitals in a tag",
      changes: [{ file: deploy, append: "  db:\n    image: ghcr.io/acme/postgres:17.2-X\n    host: 65.108.10.20\n" }],
    },
  ],
};
