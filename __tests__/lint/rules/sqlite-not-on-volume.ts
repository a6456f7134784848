import type { Golden } from "../golden.ts";

const file = "config/database.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a database outside the volume",
      changes: [{ file, find: "storage/production_queue.sqlite3", put: "data/production_queue.sqlite3" }],
    },
    {
      name: "a cache database outside the volume",
      changes: [{ file, find: "storage/production_cache.sqlite3", put: "data/production_cache.sqlite3" }],
    },
  ],
  good: [
    {
      name: "an absolute path on the volume",
      changes: [{ file, find: "storage/production.sqlite3", put: "/rails/storage/production.sqlite3" }],
    },
  ],
};
