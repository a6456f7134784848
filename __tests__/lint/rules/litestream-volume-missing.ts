import type { Golden } from "../golden.ts";

const find = "    volumes:\n      - blog_storage:/rails/storage\n";

export const golden: Golden = {
  bad: [
    {
      name: "another volume",
      changes: [{ file: "config/deploy.yml", find, put: "    volumes:\n      - blog_data:/rails/storage\n" }],
    },
  ],
  good: [
    {
      name: "the volume as an option",
      changes: [{ file: "config/deploy.yml", find, put: "    options:\n      volume: blog_storage:/rails/storage\n" }],
    },
  ],
};
