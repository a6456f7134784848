import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const sidekiq = "config/sidekiq.yml";
const literal = { file: database, find: '  url: <%= ENV["DATABASE_URL"] %>\n', put: "  host: 10.0.0.4\n  pool: 5\n" };
const pool = {
  ...literal,
  put: '  host: 10.0.0.4\n  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>\n',
};
const threads = { file: sidekiq, find: ":concurrency: 5", put: ":concurrency: 25" };
const withoutUrl = [
  { file: deploy, find: "    - DATABASE_URL\n", put: "" },
  { file: ".kamal/secrets", find: "DATABASE_URL=$DATABASE_URL\n", put: "" },
];

export const golden: Golden = {
  app: "rails-7-sidekiq",
  bad: [
    { name: "numbers in both files", changes: [...withoutUrl, literal, threads] },
    { name: "the default of a variable", changes: [...withoutUrl, pool, threads] },
    {
      name: "an option",
      changes: [...withoutUrl, literal, { file: deploy, find: "sidekiq -C config/sidekiq.yml", put: "sidekiq -c 12" }],
    },
    {
      name: "no pool, and a URL that is a secret",
      changes: [{ ...literal, put: "" }, threads],
    },
  ],
  good: [
    { name: "as many", changes: [...withoutUrl, literal] },
    {
      name: "a variable that the role sets",
      changes: [
        ...withoutUrl,
        pool,
        threads,
        {
          file: deploy,
          find: "    options:\n      memory: 2g\n",
          put: "    env:\n      clear:\n        RAILS_MAX_THREADS: 25\n",
        },
      ],
    },
    {
      name: "a number from ERB",
      changes: [...withoutUrl, literal, { file: sidekiq, put: ':concurrency: <%= ENV["THREADS"] %>\n' }],
    },
  ],
};
