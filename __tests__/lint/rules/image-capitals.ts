import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "uppercase letters in the app's image", changes: [{ file: deploy, find: "acme/blog", put: "Acme/Blog" }] },
    {
      name: "uppercase letters in an accessory's image",
      changes: [{ file: deploy, append: "  db:\n    image: ghcr.io/Acme/Postgres:17.2-X\n    host: 65.108.10.20\n" }],
    },
  ],
  good: [
    {
      name: "uppercase letters in a tag",
      changes: [{ file: deploy, append: "  db:\n    image: ghcr.io/acme/postgres:17.2-X\n    host: 65.108.10.20\n" }],
    },
  ],
};
