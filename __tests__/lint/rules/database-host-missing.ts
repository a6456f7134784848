import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const host = '  host: <%= ENV["DB_HOST"] %>\n';
const variable = "    DB_HOST: 10.0.0.5\n";
const secrets = "    - POSTGRES_PASSWORD\n  clear:";
const withUrl = {
  file: deploy,
  find: secrets,
  put: `    - POSTGRES_PASSWORD\n    - DATABASE_URL:POSTGRES_PASSWORD\n  clear:`,
};
const queueUrl = {
  file: deploy,
  find: "    - DATABASE_URL",
  put: "    - QUEUE_DATABASE_URL:POSTGRES_PASSWORD\n    - DATABASE_URL",
};

/** As `rails new -d postgresql` writes it, with one database (Rails 7) or several (Rails 8). */
const defaults = `default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

development:
  <<: *default
  database: blog_development

production:
`;
const one = `${defaults}  <<: *default
  database: blog_production
  username: blog
  password: <%= ENV["POSTGRES_PASSWORD"] %>
`;
const several = (...names: string[]) =>
  `${defaults}  primary: &primary_production
    <<: *default
    database: blog_production
    username: blog
    password: <%= ENV["POSTGRES_PASSWORD"] %>
${names.map((name) => `  ${name}:\n    <<: *primary_production\n    database: blog_production_${name}\n`).join("")}`;

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "the variable of the host is not set", changes: [{ file: deploy, find: variable, put: "    A: b\n" }] },
    { name: "no host at all", changes: [{ file: database, find: host, put: "" }] },
    { name: "no host in a new Rails app", changes: [{ file: database, put: one }] },
    {
      name: "a default that is the container itself",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        { file: database, find: 'ENV["DB_HOST"]', put: 'ENV.fetch("DB_HOST") { "localhost" }' },
      ],
    },
    { name: "the container itself", changes: [{ file: database, find: '<%= ENV["DB_HOST"] %>', put: "127.0.0.1" }] },
    {
      name: "the variable of the URL is not set",
      changes: [{ file: database, put: `${defaults}  <<: *default\n  url: <%= ENV["DATABASE_URL"] %>\n` }],
    },
    {
      name: "the container itself in a URL with a secret password",
      changes: [
        {
          file: database,
          put: 'production:\n  url: postgres://blog:<%= ENV["POSTGRES_PASSWORD"] %>@localhost/blog_production\n',
        },
      ],
    },
    {
      name: "DATABASE_URL is for the primary database only",
      changes: [{ file: database, put: several("cache", "queue", "cable") }, withUrl],
    },
    {
      name: "a socket of MySQL",
      app: "rails-8-jobs-mysql",
      changes: [
        { file: database, find: '  host: <%= ENV["DB_HOST"] %>\n', put: "  socket: /var/run/mysqld/mysqld.sock\n" },
      ],
    },
    {
      name: "only jobs have no host",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        {
          file: deploy,
          find: "  web:\n    - 65.108.10.20\n",
          put: "  web:\n    hosts: [65.108.10.20]\n    env: { DB_HOST: 10.0.0.5 }\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a new Rails app of version 7 with a managed database",
      changes: [{ file: database, put: one }, withUrl],
    },
    {
      name: "a new Rails app of version 8 with a host",
      changes: [{ file: database, put: several("cache", "queue", "cable").replace("  encoding", `${host}  encoding`) }],
    },
    {
      name: "a new Rails app of version 8 with the URL of each database",
      changes: [{ file: database, put: several("queue") }, withUrl, queueUrl],
    },
    {
      name: "the URL in database.yml",
      changes: [{ file: database, put: `${defaults}  <<: *default\n  url: <%= ENV["DATABASE_URL"] %>\n` }, withUrl],
    },
    {
      name: "a default that is another host",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        { file: database, find: 'ENV["DB_HOST"]', put: 'ENV.fetch("DB_HOST", "10.0.0.5")' },
      ],
    },
    {
      name: "a host from Rails credentials",
      changes: [{ file: database, find: 'ENV["DB_HOST"]', put: "Rails.application.credentials.dig(:db, :host)" }],
    },
    {
      name: "the host for libpq",
      changes: [
        { file: database, find: host, put: "" },
        { file: deploy, find: "DB_HOST", put: "PGHOST" },
      ],
    },
    {
      name: "the server's socket in a volume",
      changes: [
        { file: database, find: host, put: "" },
        { file: deploy, append: "volumes:\n  - /var/run/postgresql:/var/run/postgresql\n" },
      ],
    },
    {
      name: "the entrypoint sets the variable",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        { file: "bin/docker-entrypoint", find: "exec", put: "export DB_HOST=10.0.0.5\nexec" },
      ],
    },
    {
      name: "the entrypoint loads variables",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        { file: "bin/docker-entrypoint", find: "exec", put: "set -a; source /etc/app.env\nexec" },
      ],
    },
    {
      name: "the image sets the variable",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        {
          file: "Dockerfile",
          find: 'ENV RAILS_ENV="production"',
          put: 'ENV RAILS_ENV="production" DB_HOST="10.0.0.5"',
        },
      ],
    },
    {
      name: "a base image that may set the variable",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        { file: "Dockerfile", find: "FROM docker.io/library/ruby:$RUBY_VERSION-slim", put: "FROM ghcr.io/acme/base" },
      ],
    },
    {
      name: "a server in the image",
      changes: [
        { file: database, find: '<%= ENV["DB_HOST"] %>', put: "localhost" },
        { file: "Dockerfile", find: "curl libjemalloc2", put: "curl pgbouncer libjemalloc2" },
      ],
    },
    {
      name: "another environment without a host",
      changes: [{ file: database, append: "staging:\n  adapter: postgresql\n" }],
    },
    {
      name: "an env file",
      changes: [
        { file: deploy, find: variable, put: "    A: b\n" },
        {
          file: deploy,
          find: "  web:\n    - 65.108.10.20\n",
          put: "  web:\n    hosts: [65.108.10.20]\n    options: { env-file: /etc/app.env }\n",
        },
        {
          file: deploy,
          find: "    cmd: bin/jobs\n",
          put: "    cmd: bin/jobs\n    options: { env-file: /etc/app.env }\n",
        },
      ],
    },
  ],
};
