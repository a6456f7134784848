import type { Golden } from "../golden.ts";

const file = "config/database.yml";

const databaseUrl = (url: string) => ({
  file: "config/deploy.yml",
  find: "    PORT: 3000\n",
  put: `    PORT: 3000\n    DATABASE_URL: ${url}\n`,
});

export const golden: Golden = {
  bad: [
    { name: "a database of Prisma", app: "node-express", changes: [databaseUrl("file:/app/data/app.db")] },
    { name: "a database of SQLAlchemy", app: "node-express", changes: [databaseUrl("sqlite:////app/data/app.db")] },
    {
      name: "a database of Laravel",
      app: "node-express",
      changes: [
        { file: "config/deploy.yml", find: "    PORT: 3000\n", put: "    PORT: 3000\n    DB_CONNECTION: sqlite\n" },
      ],
    },
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
    { name: "a database on the volume", app: "node-express", changes: [databaseUrl("file:/app/uploads/app.db")] },
    { name: "a relative path", app: "node-express", changes: [databaseUrl("file:./app.db")] },
    { name: "three slashes", app: "node-express", changes: [databaseUrl("sqlite:///data/app.db")] },
    { name: "a database server", app: "node-express", changes: [databaseUrl("postgres://10.0.0.3/app")] },
    {
      name: "an absolute path on the volume",
      changes: [{ file, find: "storage/production.sqlite3", put: "/rails/storage/production.sqlite3" }],
    },
  ],
};
