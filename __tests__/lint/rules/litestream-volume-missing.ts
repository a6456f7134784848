import type { Golden } from "../golden.ts";

const find = "    volumes:\n      - blog_storage:/rails/storage\n";

export const golden: Golden = {
  bad: [
    {
      name: "a different volume",
      changes: [{ file: "config/deploy.yml", find, put: "    volumes:\n      - blog_data:/rails/storage\n" }],
    },
  ],
  good: [
    {
      name: "the volume in `options`",
      changes: [{ file: "config/deploy.yml", find, put: "    options:\n      volume: blog_storage:/rails/storage\n" }],
    },
  ],
};
