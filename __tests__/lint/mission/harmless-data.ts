import type { Harmless } from "./mistake.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const litestream = "config/litestream.yml";

/** Harmless changes in how the data is stored and how the app is built and started. */
export const harmlessData: readonly Harmless[] = [
  {
    name: "absolute paths in database.yml",
    changes: [{ file: database, find: "database: storage/production", put: "database: /rails/storage/production" }],
  },
  {
    name: "another name for the volume",
    changes: [{ file: deploy, find: "blog_storage:", put: "data:" }],
  },
  {
    name: "another mount point for the app and for Litestream",
    changes: [
      { file: deploy, find: "blog_storage:/rails/storage", put: "blog_storage:/data" },
      { file: database, find: "database: storage/production", put: "database: /data/production" },
      { file: litestream, find: "/rails/storage/", put: "/data/" },
      {
        file: "Dockerfile",
        find: "chown -R rails:rails db log storage tmp",
        put: "mkdir /data && chown -R rails:rails db log storage tmp /data",
      },
      { file: "config/storage.yml", find: '<%= Rails.root.join("storage") %>', put: "/data/files" },
    ],
  },
  {
    name: "the volume in the role's options",
    changes: [
      { file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
      {
        file: deploy,
        find: "  web:\n    - 65.108.10.20\n",
        put: "  web:\n    hosts: [65.108.10.20]\n    options:\n      volume: blog_storage:/rails/storage\n",
      },
    ],
  },
  {
    name: "a mount in the role's options",
    changes: [
      { file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
      {
        file: deploy,
        find: "  web:\n    - 65.108.10.20\n",
        put: "  web:\n    hosts: [65.108.10.20]\n    options:\n      mount: type=volume,source=blog_storage,target=/rails/storage\n",
      },
    ],
  },
  {
    name: "databases in a subdirectory of the volume",
    changes: [
      { file: database, find: "database: storage/production", put: "database: storage/db/production" },
      { file: litestream, find: "/rails/storage/", put: "/rails/storage/db/" },
    ],
  },
  {
    name: "a WORKDIR from a build argument",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=/app\nWORKDIR ${APP_DIR}\n" },
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  args:\n    APP_DIR: /rails\n" },
    ],
  },
  {
    name: "a destination",
    changes: [
      {
        file: "config/deploy.production.yml",
        put: "servers:\n  web:\n    - 65.108.10.20\nproxy:\n  host: blog.acme.dev\n",
      },
      {
        file: ".kamal/secrets-common",
        put: "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\nRAILS_MASTER_KEY=$RAILS_MASTER_KEY\nLITESTREAM_ACCESS_KEY_ID=$LITESTREAM_ACCESS_KEY_ID\nLITESTREAM_SECRET_ACCESS_KEY=$LITESTREAM_SECRET_ACCESS_KEY\n",
      },
      { file: ".kamal/secrets", put: undefined },
    ],
  },
  {
    name: "databases by URL",
    changes: [
      { file: database, find: "database: storage/production.sqlite3", put: "url: sqlite3:storage/production.sqlite3" },
    ],
  },
  {
    name: "paths from ENV and Rails.root",
    changes: [
      {
        file: database,
        find: "database: storage/production.sqlite3",
        put: 'database: <%= ENV.fetch("DATABASE_PATH", "storage/production.sqlite3") %>',
      },
      {
        file: database,
        find: "database: storage/production_queue.sqlite3",
        put: 'database: <%= Rails.root.join("storage", "#{Rails.env}_queue.sqlite3") %>',
      },
    ],
  },
  {
    name: "jobs in a separate role on the same server",
    changes: [
      {
        file: deploy,
        find: "    - 65.108.10.20\n",
        put: "    - 65.108.10.20\n  job:\n    hosts: [65.108.10.20]\n    cmd: bin/jobs\n",
      },
      { file: deploy, find: "    SOLID_QUEUE_IN_PUMA: true\n", put: "    LOG_LEVEL: info\n" },
    ],
  },
  {
    name: "COPY with an owner, as in newer apps",
    changes: [
      {
        file: "Dockerfile",
        find: "COPY --from=build /rails /rails\n\n# Not root, and owner of what the app writes\nRUN groupadd --system --gid 1000 rails && \\\n    useradd rails --uid 1000 --gid 1000 --create-home --shell /bin/bash && \\\n    chown -R rails:rails db log storage tmp\nUSER 1000:1000\n",
        put: "RUN groupadd --system --gid 1000 rails && \\\n    useradd rails --uid 1000 --gid 1000 --create-home --shell /bin/bash\nUSER 1000:1000\nCOPY --chown=rails:rails --from=build /rails /rails\n",
      },
    ],
  },
  {
    name: "a relative WORKDIR with a variable",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=rails\nWORKDIR /\nWORKDIR ${APP_DIR}\n" },
    ],
  },
];
