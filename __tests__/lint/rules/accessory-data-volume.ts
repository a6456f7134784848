import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const image = "image: postgres:17.2";
const directory = "    directories:\n      - data:/var/lib/postgresql/data\n";
const withDirectory = (target: string) => `    directories:\n      - data:${target}\n`;
const on = (version: string, target: string) => [
  { file: deploy, find: image, put: `image: ${version}` },
  ...(target === "/var/lib/postgresql/data" ? [] : [{ file: deploy, find: directory, put: withDirectory(target) }]),
];

/** Another database in place of PostgreSQL. */
const as = (name: string, rest: string) => [
  { file: deploy, find: image, put: `image: ${name}` },
  { file: deploy, find: directory, put: rest },
];

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "no volume", changes: [{ file: deploy, find: directory, put: "" }] },
    { name: "the parent of the image's own volume", changes: on("postgres:17.2", "/var/lib/postgresql") },
    { name: "PostgreSQL 18 with the directory of 17", changes: on("postgres:18", "/var/lib/postgresql/data") },
    { name: "pgvector on PostgreSQL 18", changes: on("pgvector/pgvector:0.8.1-pg18", "/var/lib/postgresql/data") },
    {
      name: "TimescaleDB on PostgreSQL 18",
      changes: on("timescale/timescaledb:2.23.0-pg18", "/var/lib/postgresql/data"),
    },
    {
      name: "PostgreSQL 18 with a directory that it does not use",
      changes: on("postgres:18.1-alpine", "/var/lib/postgresql/18/data"),
    },
    {
      name: "PGDATA beside the volume",
      changes: [
        {
          file: deploy,
          find: "POSTGRES_DB: blog_production\n",
          put: "POSTGRES_DB: blog_production\n        PGDATA: /pgdata\n",
        },
      ],
    },
    {
      name: "an unnamed volume",
      changes: [{ file: deploy, find: directory, put: "    volumes: [/var/lib/postgresql/data]\n" }],
    },
    {
      name: "MongoDB with a volume for its configuration",
      changes: as("mongo:8.0", "    volumes: [mongo:/data/configdb]\n"),
    },
    {
      name: "MinIO that stores elsewhere",
      changes: as("minio/minio:RELEASE.2025", "    cmd: server /export\n    volumes: [s3:/data]\n"),
    },
    {
      name: "Redis that saves",
      changes: [{ file: deploy, find: "    directories:\n      - data:/data\n", put: "" }],
    },
    { name: "a search index", changes: as("getmeili/meilisearch:v1.12", "") },
  ],
  good: [
    { name: "PostgreSQL 18 with the new directory", changes: on("postgres:18", "/var/lib/postgresql") },
    {
      name: "PostgreSQL 18 with its exact directory",
      changes: on("postgres:18-alpine", "/var/lib/postgresql/18/docker"),
    },
    { name: "PostGIS 17", changes: on("postgis/postgis:17-3.5", "/var/lib/postgresql/data") },
    {
      name: "PGDATA in the volume",
      changes: [
        ...on("postgres:18", "/var/lib/postgresql/data"),
        {
          file: deploy,
          find: "POSTGRES_DB: blog_production\n",
          put: "POSTGRES_DB: blog_production\n        PGDATA: /var/lib/postgresql/data/pgdata\n",
        },
      ],
    },
    {
      name: "PGDATA from an env file",
      changes: [
        ...on("postgres:18", "/var/lib/postgresql/data"),
        { file: deploy, find: directory, put: `${directory}    options: { env-file: /etc/db.env }\n` },
      ],
    },
    { name: "an image that is someone's own", changes: on("ghcr.io/acme/postgres:18", "/srv/data") },
    {
      name: "an own volume in the options",
      changes: [{ file: deploy, find: directory, put: "    options: { volume: pg:/var/lib/postgresql/data }\n" }],
    },
    {
      name: "a directory that ERB computes",
      changes: [{ file: deploy, find: directory, put: '    volumes: ["<%= pg_volume %>"]\n' }],
    },
    {
      name: "a directory in memory",
      changes: [{ file: deploy, find: directory, put: "    options: { tmpfs: /var/lib/postgresql/data }\n" }],
    },
    {
      name: "a comment that says so",
      changes: [
        { file: deploy, find: "  db:\n", put: "  # Throwaway data of the demo\n  db:\n" },
        { file: deploy, find: directory, put: "" },
      ],
    },
    {
      name: "a cache",
      changes: [
        { file: deploy, find: "    directories:\n      - data:/data\n", put: "" },
        {
          file: deploy,
          find: "    cmd: valkey-server --save 60 1\n",
          put: '    cmd: valkey-server --save "" --appendonly no\n',
        },
      ],
    },
    {
      name: "MongoDB with another path",
      changes: as("mongo:8.0", "    cmd: mongod --dbpath /srv/db\n    volumes: [mongo:/srv/db]\n"),
    },
  ],
};
