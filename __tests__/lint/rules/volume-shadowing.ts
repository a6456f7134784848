import type { Golden } from "../golden.ts";

const find = '  - "blog_storage:/rails/storage"\n';

export const golden: Golden = {
  bad: [
    {
      name: "a directory with files of the repository",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_db:/rails/db\n` }],
    },
    {
      name: "the whole app",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_code:/rails\n` }],
    },
    {
      name: "two volumes at one place",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - other_storage:/rails/storage/\n` }],
    },
  ],
  good: [
    {
      name: "a directory with nothing of the repository",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_tmp:/rails/tmp\n` }],
    },
  ],
};
