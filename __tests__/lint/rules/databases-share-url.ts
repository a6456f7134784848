import type { Golden } from "../golden.ts";

const database = "config/database.yml";
const deploy = "config/deploy.yml";
const passed = {
  file: deploy,
  find: "    - POSTGRES_PASSWORD\n  clear:",
  put: "    - POSTGRES_PASSWORD\n    - DATABASE_URL:POSTGRES_PASSWORD\n    - QUEUE_DATABASE_URL:POSTGRES_PASSWORD\n  clear:",
};
const urls = (queue: string, more = "") =>
  `production:\n  primary: &primary\n    adapter: postgresql\n    url: <%= ENV["DATABASE_URL"] %>\n  queue:\n    <<: *primary\n    url: ${queue}\n${more}`;
const same = '<%= ENV["DATABASE_URL"] %>';

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "one URL for two databases", changes: [passed, { file: database, put: urls(same) }] },
    {
      name: "one URL, and names that it may override",
      changes: [passed, { file: database, put: urls(same, "    database: blog_production_queue\n") }],
    },
  ],
  good: [
    {
      name: "a URL for each database",
      changes: [passed, { file: database, put: urls('<%= ENV["QUEUE_DATABASE_URL"] %>') }],
    },
    {
      name: "the tables in the primary database",
      changes: [
        passed,
        { file: database, put: urls(same) },
        { file: "db/schema.rb", append: '\n# create_table "solid_queue_jobs"\n' },
      ],
    },
    {
      name: "migrations of the second database",
      changes: [
        passed,
        { file: database, put: urls(same) },
        { file: "db/queue_migrate/1_create_solid_queue.rb", put: "class CreateSolidQueue; end\n" },
      ],
    },
  ],
};
