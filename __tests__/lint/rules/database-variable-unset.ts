import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const password = '  password: <%= ENV["POSTGRES_PASSWORD"] %>\n';
const inApp = "    - RAILS_MASTER_KEY\n    - POSTGRES_PASSWORD\n";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "the password",
      changes: [{ file: database, find: "POSTGRES_PASSWORD", put: "BLOG_DATABASE_PASSWORD" }],
    },
    {
      name: "the password that only the accessory gets",
      changes: [{ file: deploy, find: inApp, put: "    - RAILS_MASTER_KEY\n" }],
    },
    { name: "the user", changes: [{ file: database, find: "username: blog", put: 'username: <%= ENV["DB_USER"] %>' }] },
    {
      name: "a variable that Ruby requires",
      changes: [{ file: database, find: "username: blog", put: 'username: <%= ENV.fetch("DB_USER") %>' }],
    },
    {
      name: "a variable that Ruby requires for another environment",
      changes: [
        {
          file: database,
          append:
            '\ndevelopment:\n  adapter: postgresql\n  host: 10.0.0.6\n  username: <%= ENV.fetch("DEVELOPER") %>\n',
        },
      ],
    },
    {
      name: "a part of the URL",
      changes: [
        {
          file: database,
          put: 'production:\n  url: "postgres://blog:<%= ENV["DB_PASSWORD"] %>@10.0.0.5/blog_production"\n',
        },
      ],
    },
    {
      name: "only jobs lack it",
      changes: [
        { file: deploy, find: inApp, put: "    - RAILS_MASTER_KEY\n" },
        {
          file: deploy,
          find: "  web:\n    - 65.108.10.20\n",
          put: "  web:\n    hosts: [65.108.10.20]\n    env: { secret: [POSTGRES_PASSWORD] }\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "the secret under another name",
      changes: [
        { file: database, find: "POSTGRES_PASSWORD", put: "BLOG_DATABASE_PASSWORD" },
        { file: deploy, find: inApp, put: "    - RAILS_MASTER_KEY\n    - BLOG_DATABASE_PASSWORD:POSTGRES_PASSWORD\n" },
      ],
    },
    { name: "no password", changes: [{ file: database, find: password, put: "" }] },
    {
      name: "a server that trusts everyone",
      changes: [
        { file: database, find: "POSTGRES_PASSWORD", put: "BLOG_DATABASE_PASSWORD" },
        {
          file: deploy,
          find: "        POSTGRES_USER: blog\n",
          put: "        POSTGRES_USER: blog\n        POSTGRES_HOST_AUTH_METHOD: trust\n",
        },
      ],
    },
    {
      name: "the password for libpq",
      changes: [
        { file: database, find: "POSTGRES_PASSWORD", put: "BLOG_DATABASE_PASSWORD" },
        { file: deploy, find: inApp, put: "    - RAILS_MASTER_KEY\n    - PGPASSWORD:POSTGRES_PASSWORD\n" },
      ],
    },
    {
      name: "a default",
      changes: [{ file: database, find: "username: blog", put: 'username: <%= ENV.fetch("DB_USER", "blog") %>' }],
    },
    {
      name: "a variable that only development reads",
      changes: [
        {
          file: database,
          append:
            '\n<% if Rails.env.development? %>\ndevelopment:\n  adapter: postgresql\n  host: <%= ENV.fetch("DEV_HOST") %>\n<% end %>\n',
        },
      ],
    },
    {
      name: "a program that sets variables",
      changes: [
        { file: database, find: "username: blog", put: 'username: <%= ENV.fetch("DB_USER") %>' },
        { file: "bin/docker-entrypoint", find: 'exec "${@}"', put: 'exec doppler run -- "${@}"' },
      ],
    },
  ],
};
