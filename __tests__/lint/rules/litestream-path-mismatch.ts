import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a path outside the accessory's volume",
      changes: [{ file, find: "/rails/storage/production.sqlite3", put: "/data/production.sqlite3" }],
    },
    {
      name: "a file that the app does not have",
      changes: [{ file, find: "/rails/storage/production_queue.sqlite3", put: "/rails/storage/queue.sqlite3" }],
    },
  ],
  good: [
    {
      name: "the volume mounted at another path, with matching paths",
      changes: [
        { file, find: "/rails/storage/", put: "/data/" },
        {
          file: "config/deploy.yml",
          find: "      - blog_storage:/rails/storage",
          put: "      - blog_storage:/data",
        },
      ],
    },
  ],
};
