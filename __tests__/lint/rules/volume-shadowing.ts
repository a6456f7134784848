import type { Golden } from "../golden.ts";

const find = '  - "blog_storage:/rails/storage"\n';

export const golden: Golden = {
  bad: [
    {
      name: "a directory with files from the repository",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_db:/rails/db\n` }],
    },
    {
      name: "the whole app",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_code:/rails\n` }],
    },
    {
      name: "two volumes with the same mount point",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - other_storage:/rails/storage/\n` }],
    },
  ],
  good: [
    {
      name: "a directory without files from the repository",
      changes: [{ file: "config/deploy.yml", find, put: `${find}  - blog_tmp:/rails/tmp\n` }],
    },
  ],
};
