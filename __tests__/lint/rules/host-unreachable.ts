import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const variable = "    DB_HOST: 10.0.0.5\n";
const twoServers = "      - 65.108.10.21\n";
const oneServer = { file: deploy, find: twoServers, put: "      - 65.108.10.20\n" };
const host = (value: string) => ({ file: deploy, find: variable, put: `    DB_HOST: ${value}\n` });
const options = (lines: string) => ({
  file: deploy,
  find: "  redis:\n    image",
  put: `    options: ${lines}\n  redis:\n    image`,
});

const agent = {
  file: deploy,
  append: "  agent:\n    image: datadog/agent:7.60.0\n    host: 65.108.10.20\n",
};

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "an agent in another container",
      changes: [oneServer, host("10.0.0.5\n    DD_AGENT_HOST: 127.0.0.1"), agent],
    },
    { name: "the accessory's key", changes: [oneServer, host("db")] },
    {
      name: "the accessory's key in a URL",
      changes: [oneServer, host("10.0.0.5\n    REDIS_URL: redis://redis:6379/1")],
    },
    {
      name: "the accessory's key, where the accessory has another service",
      changes: [oneServer, host("db"), { file: deploy, find: "  db:\n", put: "  db:\n    service: main-db\n" }],
    },
    {
      name: "the accessory's key in database.yml",
      changes: [oneServer, { file: database, find: '<%= ENV["DB_HOST"] %>', put: "db" }],
    },
    {
      name: "the accessory's key as a default",
      changes: [oneServer, { file: database, find: 'ENV["DB_HOST"]', put: 'ENV.fetch("DATABASE_HOST", "db")' }],
    },
    {
      name: "a name from docker-compose.yml in database.yml",
      changes: [{ file: database, find: '<%= ENV["DB_HOST"] %>', put: "postgres" }],
    },
    { name: "an accessory that does not exist", changes: [oneServer, host("blog-postgres")] },
    { name: "the variable's own name", changes: [host("DB_HOST")] },
    {
      name: "the accessory's key in a URL with a secret password",
      changes: [
        oneServer,
        {
          file: database,
          put: 'production:\n  url: postgres://blog:<%= ENV["POSTGRES_PASSWORD"] %>@db:5432/blog_production\n',
        },
      ],
    },
    {
      name: "the accessory's key in a secrets file",
      changes: [
        oneServer,
        { file: ".kamal/secrets", append: 'DATABASE_URL="postgres://blog:$POSTGRES_PASSWORD@db/blog_production"\n' },
        {
          file: deploy,
          find: "    - POSTGRES_PASSWORD\n  clear:",
          put: "    - POSTGRES_PASSWORD\n    - DATABASE_URL\n  clear:",
        },
        { file: database, put: 'production:\n  url: <%= ENV["DATABASE_URL"] %>\n' },
      ],
    },
    { name: "a container on another server than the jobs", changes: [host("blog-db")] },
    { name: "the server, without the option that Docker needs", changes: [host("host.docker.internal")] },
    { name: "the app's own container", changes: [host("localhost\n    REDIS_URL: redis://:secret@127.0.0.1:6379")] },
    {
      name: "the key of another accessory, in an accessory",
      changes: [
        {
          file: deploy,
          append: "  admin:\n    image: dpage/pgadmin4:9.1\n    host: 65.108.10.20\n    env: { DB_HOST: db }\n",
        },
      ],
    },
  ],
  good: [
    { name: "an agent that is not an accessory", changes: [host("10.0.0.5\n    DD_AGENT_HOST: 127.0.0.1")] },
    {
      name: "an agent that is switched off",
      changes: [host("10.0.0.5\n    DD_AGENT_HOST: 127.0.0.1\n    DD_TRACE_ENABLED: false"), agent],
    },
    { name: "an agent in its container", changes: [oneServer, host("10.0.0.5\n    DD_AGENT_HOST: blog-agent"), agent] },
    {
      name: "the server itself, in a role that shares its network",
      changes: [
        {
          file: deploy,
          find: "    cmd: bin/jobs\n",
          put: "    cmd: bin/jobs\n    proxy: false\n    options: { network: host }\n    env: { clear: { REDIS_URL: 'redis://127.0.0.1:6379/0' } }\n",
        },
        { file: "bin/kamal", put: '#!/bin/sh\nexport RUBYOPT="-r$PWD/.kamal/patches.rb"\nexec kamal "$@"\n' },
      ],
    },
    { name: "the accessory's container on the same server", changes: [oneServer, host("blog-db")] },
    { name: "another name in the network", changes: [oneServer, host("db"), options("{ network-alias: db }")] },
    {
      name: "the accessory's own service",
      changes: [oneServer, host("main-db"), { file: deploy, find: "  db:\n", put: "  db:\n    service: main-db\n" }],
    },
    {
      name: "a name that a server has",
      changes: [
        host("db"),
        {
          file: deploy,
          find: "image: postgres:17.2\n    host: 65.108.10.20",
          put: "image: postgres:17.2\n    host: db.acme.internal",
        },
      ],
    },
    {
      name: "the accessory's container in a secrets file",
      changes: [
        oneServer,
        { file: ".kamal/secrets", append: 'REDIS_URL="redis://:$POSTGRES_PASSWORD@blog-redis:6379"\n' },
        {
          file: deploy,
          find: "    - POSTGRES_PASSWORD\n  clear:",
          put: "    - POSTGRES_PASSWORD\n    - REDIS_URL\n  clear:",
        },
      ],
    },
    { name: "a name outside of Docker", changes: [host("blog-db.acme.internal")] },
    { name: "a name without an accessory", changes: [host("postgres")] },
    {
      name: "a name in database.yml that DATABASE_URL overrides",
      changes: [
        { file: database, put: "production:\n  adapter: postgresql\n  host: postgres\n  database: blog_production\n" },
        {
          file: deploy,
          find: "    - POSTGRES_PASSWORD\n  clear:",
          put: "    - POSTGRES_PASSWORD\n  clear:\n    DATABASE_URL: postgres://10.0.0.5/blog_production",
        },
      ],
    },
    {
      name: "a name from the role's options",
      changes: [
        host("db"),
        {
          file: deploy,
          find: "  web:\n    - 65.108.10.20\n",
          put: "  web:\n    hosts: [65.108.10.20]\n    options: { add-host: db:10.0.0.5 }\n",
        },
        {
          file: deploy,
          find: "    cmd: bin/jobs\n",
          put: "    cmd: bin/jobs\n    options: { add-host: db:10.0.0.5 }\n",
        },
      ],
    },
    {
      name: "the private and the public address of what may be one server",
      changes: [
        oneServer,
        host("blog-db"),
        {
          file: deploy,
          find: "image: postgres:17.2\n    host: 65.108.10.20",
          put: "image: postgres:17.2\n    host: 10.0.0.5",
        },
      ],
    },
    {
      name: "a container of another config in the folder",
      changes: [
        host("blog-shared-db"),
        {
          file: "config/deploy-shared.yml",
          put: "service: blog-shared\nimage: acme/shared\nservers: [65.108.10.20]\nregistry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }\nbuilder: { arch: amd64 }\naccessories:\n  db:\n    image: postgres:17\n    host: 65.108.10.20\n",
        },
      ],
    },
    {
      name: "a server in the app's image",
      changes: [
        host("10.0.0.5\n    REDIS_URL: redis://localhost:6379"),
        { file: "Dockerfile", find: "curl libjemalloc2", put: "curl redis-server libjemalloc2" },
      ],
    },
    {
      name: "a host that is no data store",
      changes: [host("10.0.0.5\n    STATSD_HOST: localhost\n    APP_HOST: blog")],
    },
  ],
};
