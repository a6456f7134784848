import type { Golden } from "../golden.ts";

const file = "config/database.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a database next to the volume",
      changes: [{ file, find: "storage/production_queue.sqlite3", put: "data/production_queue.sqlite3" }],
    },
    {
      name: "the cache, which may be lost",
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
