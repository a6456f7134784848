import type { Mistake } from "./mistake.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";

/** Mistakes in where the databases and uploads are stored. */
export const dataMistakes: readonly Mistake[] = [
  {
    name: "no volume at all",
    changes: [{ file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" }],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "several hosts, before there is a volume",
    changes: [
      { file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
      { file: deploy, find: "    - 65.108.10.20\n", put: "    - 65.108.10.20\n    - 65.108.10.21\n" },
      { file: deploy, find: "  ssl: true\n", put: "  forward_headers: true\n" },
    ],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/deploy.yml:9 error sqlite-several-hosts",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "a volume at another mount point",
    changes: [{ file: deploy, find: '"blog_storage:/rails/storage"', put: '"blog_storage:/data"' }],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "a volume over the whole app",
    changes: [{ file: deploy, find: '"blog_storage:/rails/storage"', put: '"blog_storage:/rails"' }],
    found: [
      "config/deploy.yml:34 error volume-shadowing",
      "config/litestream.yml:6 error litestream-path-mismatch",
      "config/litestream.yml:13 error litestream-path-mismatch",
      "config/litestream.yml:20 error litestream-path-mismatch",
      "config/litestream.yml:27 error litestream-path-mismatch",
    ],
  },
  {
    name: "a database outside the volume",
    changes: [{ file: database, find: "storage/production_queue.sqlite3", put: "db/production_queue.sqlite3" }],
    found: ["config/database.yml:24 error sqlite-not-on-volume"],
  },
  {
    name: "a WORKDIR from a build argument",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=/rails\nWORKDIR ${APP_DIR}\n" },
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  args:\n    APP_DIR: /app\n" },
    ],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/deploy.yml:36 warning asset-path-missing",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "a second server",
    changes: [
      { file: deploy, find: "    - 65.108.10.20\n", put: "    - 65.108.10.20\n    - 65.108.10.21\n" },
      {
        file: deploy,
        find: "  ssl: true\n",
        put: "  ssl: { certificate_pem: CERTIFICATE, private_key_pem: KEY }\n",
      },
      {
        file: ".kamal/secrets",
        find: "KAMAL_REGISTRY_PASSWORD=",
        put: "CERTIFICATE=$CERTIFICATE\nKEY=$KEY\nKAMAL_REGISTRY_PASSWORD=",
      },
    ],
    found: ["config/deploy.yml:9 error sqlite-several-hosts"],
  },
  {
    name: "jobs on a different server from the queue",
    changes: [
      {
        file: deploy,
        find: "    - 65.108.10.20\n",
        put: "    - 65.108.10.20\n  job:\n    hosts: [65.108.10.21]\n    cmd: bin/jobs\n",
      },
    ],
    found: ["config/deploy.yml:10 error sqlite-several-hosts"],
  },
  {
    name: "jobs without the volume",
    changes: [
      { file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
      {
        file: deploy,
        find: "  web:\n    - 65.108.10.20\n",
        put: "  web:\n    hosts: [65.108.10.20]\n    options: { volume: blog_storage:/rails/storage }\n  job:\n    hosts: [65.108.10.20]\n    cmd: bin/jobs\n",
      },
    ],
    found: ["config/deploy.yml:10 error sqlite-role-volume"],
  },
  {
    name: "another WORKDIR",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails", put: "WORKDIR /app" },
      { file: "Dockerfile", find: "--from=build /rails /rails", put: "--from=build /app /app" },
      { file: "Dockerfile", find: "/rails/bin/docker-entrypoint", put: "/app/bin/docker-entrypoint" },
    ],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/deploy.yml:36 warning asset-path-missing",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "uploads outside the volume",
    changes: [{ file: "config/storage.yml", find: 'join("storage")', put: 'join("uploads")' }],
    found: ["config/storage.yml:7 warning storage-not-on-volume"],
  },
  {
    name: "an image that cannot write to the volume",
    changes: [
      { file: "Dockerfile", find: "chown -R rails:rails db log storage tmp", put: "chown -R rails:rails db log tmp" },
    ],
    found: ["config/deploy.yml:34 warning user-volume-owner"],
  },
];
