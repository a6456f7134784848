/** In one file: `find` becomes `put`; without `find`, the whole file is `put` (undefined: it is removed). */
export type Change =
  | { file: string; find: string; put: string }
  | { file: string; find?: undefined; put: string | undefined };

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const litestream = "config/litestream.yml";

const secrets = [
  "KAMAL_REGISTRY_PASSWORD",
  "RAILS_MASTER_KEY",
  "LITESTREAM_ACCESS_KEY_ID",
  "LITESTREAM_SECRET_ACCESS_KEY",
]
  .map((name) => `${name}=$${name}\n`)
  .join("");

interface Mistake {
  name: string;
  changes: readonly Change[];
  found: readonly string[];
}

export const mistakes: readonly Mistake[] = [
  {
    name: "no volume at all",
    changes: [{ file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" }],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/database.yml:24 error sqlite-not-on-volume",
      "config/database.yml:28 info sqlite-not-on-volume",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "the volume at another place",
    changes: [{ file: deploy, find: '"blog_storage:/rails/storage"', put: '"blog_storage:/data"' }],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/database.yml:24 error sqlite-not-on-volume",
      "config/database.yml:28 info sqlite-not-on-volume",
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
    name: "Litestream with a volume of another name",
    changes: [{ file: deploy, find: "      - blog_storage:/", put: "      - blog_data:/" }],
    found: ["config/deploy.yml:49 error litestream-volume-missing"],
  },
  {
    name: "Litestream with the volume at another mount point",
    changes: [{ file: deploy, find: "      - blog_storage:/rails/storage", put: "      - blog_storage:/data" }],
    found: [
      "config/litestream.yml:6 error litestream-path-mismatch",
      "config/litestream.yml:13 error litestream-path-mismatch",
      "config/litestream.yml:20 error litestream-path-mismatch",
      "config/litestream.yml:27 error litestream-path-mismatch",
    ],
  },
  {
    name: "Litestream may only read",
    changes: [
      { file: deploy, find: "      - blog_storage:/rails/storage", put: "      - blog_storage:/rails/storage:ro" },
    ],
    found: ["config/deploy.yml:49 error litestream-volume-missing"],
  },
  {
    name: "Litestream on another host",
    changes: [{ file: deploy, find: "    host: 65.108.10.20", put: "    host: 65.108.10.99" }],
    found: ["config/deploy.yml:44 error litestream-other-host"],
  },
  {
    name: "an extension in litestream.yml",
    changes: [{ file: litestream, find: "production.sqlite3", put: "production.sqlite" }],
    found: ["config/litestream.yml:6 error litestream-path-mismatch"],
  },
  {
    name: "a relative path in litestream.yml",
    changes: [{ file: litestream, find: "/rails/storage/production_queue", put: "storage/production_queue" }],
    found: ["config/litestream.yml:20 error litestream-path-mismatch"],
  },
  {
    name: "a database that was renamed",
    changes: [{ file: database, find: "storage/production.sqlite3", put: "storage/blog.sqlite3" }],
    found: ["config/litestream.yml:6 error litestream-path-mismatch"],
  },
  {
    name: "a database that moved out of the volume",
    changes: [{ file: database, find: "storage/production_queue.sqlite3", put: "db/production_queue.sqlite3" }],
    found: ["config/database.yml:24 error sqlite-not-on-volume"],
  },
  {
    name: "a database that is not replicated",
    changes: [
      {
        file: database,
        find: "  cable:\n",
        put: "  errors:\n    <<: *default\n    database: storage/production_errors.sqlite3\n  cable:\n",
      },
    ],
    found: ["config/litestream.yml:5 warning litestream-missing-database"],
  },
  {
    name: "an endpoint that became an item of its own",
    changes: [
      {
        file: litestream,
        find: "path: production\n        endpoint:",
        put: "path: production\n      - endpoint:",
      },
    ],
    found: ["config/litestream.yml:11 error litestream-replicas"],
  },
  {
    name: "two replicas, for Litestream 0.5",
    changes: [
      {
        file: litestream,
        find: "        path: production_queue\n",
        put: "        path: production_queue\n      - type: s3\n        bucket: other\n        path: queue\n",
      },
    ],
    found: ["config/litestream.yml:25 error litestream-replicas"],
  },
  {
    name: "a database without a replica",
    changes: [
      {
        file: litestream,
        find: "sqlite3\n    replicas:\n      - type: s3\n        bucket: ${LITESTREAM_BUCKET}\n        path: production_cable\n        endpoint: https://fsn1.your-objectstorage.com\n        region: fsn1\n",
        put: "sqlite3\n",
      },
    ],
    found: ["config/litestream.yml:27 error litestream-replicas"],
  },
  {
    name: "a replica without a bucket",
    changes: [
      {
        file: litestream,
        find: "        bucket: ${LITESTREAM_BUCKET}\n        path: production_queue",
        put: "        path: production_queue",
      },
    ],
    found: ["config/litestream.yml:22 error litestream-replicas"],
  },
  {
    name: "two databases in one place of the bucket",
    changes: [{ file: litestream, find: "        path: production_queue", put: "        path: production" }],
    found: ["config/litestream.yml:24 error litestream-shared-path"],
  },
  {
    name: "replicas that are no list",
    changes: [
      {
        file: litestream,
        find: "      - type: s3\n        bucket: ${LITESTREAM_BUCKET}\n        path: production_cable\n        endpoint: https://fsn1.your-objectstorage.com\n        region: fsn1\n",
        put: "      type: s3\n      bucket: ${LITESTREAM_BUCKET}\n      path: production_cable\n",
      },
    ],
    found: ["config/litestream.yml:29 error litestream-replicas"],
  },
  {
    name: "a replica that is a list",
    changes: [{ file: litestream, find: "    replicas:\n", put: "    replica:\n" }],
    found: [
      "config/litestream.yml:8 error litestream-replicas",
      "config/litestream.yml:15 error litestream-replicas",
      "config/litestream.yml:22 error litestream-replicas",
      "config/litestream.yml:29 error litestream-replicas",
    ],
  },
  {
    name: "a replica as a mapping, for Litestream 0.3",
    changes: [
      { file: deploy, find: "litestream:0.5.17", put: "litestream:0.3.13" },
      { file: litestream, find: "    replicas:\n      - type: s3\n", put: "    replica:\n        type: s3\n" },
    ],
    found: [
      "config/litestream.yml:8 error litestream-replicas",
      "config/litestream.yml:15 error litestream-replicas",
      "config/litestream.yml:22 error litestream-replicas",
      "config/litestream.yml:29 error litestream-replicas",
    ],
  },
  {
    name: "a replica without a type",
    changes: [
      {
        file: litestream,
        find: "      - type: s3\n        bucket: ${LITESTREAM_BUCKET}\n        path: production_queue\n",
        put: "      - bucket: ${LITESTREAM_BUCKET}\n        path: production_queue\n",
      },
    ],
    found: ["config/litestream.yml:22 error litestream-replicas"],
  },
  {
    name: "a variable that leads elsewhere",
    changes: [
      { file: litestream, find: "/rails/storage/", put: "${DB_DIR}/" },
      { file: deploy, find: "        LITESTREAM_BUCKET:", put: "        DB_DIR: /data\n        LITESTREAM_BUCKET:" },
    ],
    found: [
      "config/litestream.yml:6 error litestream-path-mismatch",
      "config/litestream.yml:13 error litestream-path-mismatch",
      "config/litestream.yml:20 error litestream-path-mismatch",
      "config/litestream.yml:27 error litestream-path-mismatch",
    ],
  },
  {
    name: "a WORKDIR that the build is given",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=/rails\nWORKDIR ${APP_DIR}\n" },
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  args:\n    APP_DIR: /app\n" },
    ],
    found: [
      "config/database.yml:17 error sqlite-not-on-volume",
      "config/database.yml:20 info sqlite-not-on-volume",
      "config/database.yml:24 error sqlite-not-on-volume",
      "config/database.yml:28 info sqlite-not-on-volume",
      "config/deploy.yml:36 warning asset-path-missing",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "an accessory without a command",
    changes: [{ file: deploy, find: "    cmd: replicate\n", put: "" }],
    found: ["config/deploy.yml:43 error litestream-config-missing"],
  },
  {
    name: "underscores in litestream.yml",
    changes: [{ file: litestream, find: "access-key-id: ", put: "access_key_id: " }],
    found: ["config/litestream.yml:2 warning litestream-unknown-key"],
  },
  {
    name: "a bucket from an example",
    changes: [
      {
        file: litestream,
        find: "        bucket: ${LITESTREAM_BUCKET}\n        path: production\n",
        put: "        bucket: your-bucket\n        path: production\n",
      },
    ],
    found: ["config/litestream.yml:9 warning litestream-placeholder"],
  },
  {
    name: "a secret that Litestream does not get",
    changes: [{ file: deploy, find: "        - LITESTREAM_SECRET_ACCESS_KEY\n", put: "" }],
    found: [".kamal/secrets:5 info secret-unused", "config/litestream.yml:3 error litestream-unset-variable"],
  },
  {
    name: "Litestream's secrets in the root's env only",
    changes: [
      {
        file: deploy,
        find: "      secret:\n        - LITESTREAM_ACCESS_KEY_ID\n        - LITESTREAM_SECRET_ACCESS_KEY\n",
        put: "",
      },
      {
        file: deploy,
        find: "    - RAILS_MASTER_KEY\n",
        put: "    - RAILS_MASTER_KEY\n    - LITESTREAM_ACCESS_KEY_ID\n    - LITESTREAM_SECRET_ACCESS_KEY\n",
      },
    ],
    found: [
      "config/litestream.yml:2 error litestream-unset-variable",
      "config/litestream.yml:3 error litestream-unset-variable",
    ],
  },
  {
    name: "a bucket that Litestream does not get",
    changes: [{ file: deploy, find: "LITESTREAM_BUCKET:", put: "BUCKET:" }],
    found: [
      "config/litestream.yml:9 error litestream-unset-variable",
      "config/litestream.yml:16 error litestream-unset-variable",
      "config/litestream.yml:23 error litestream-unset-variable",
      "config/litestream.yml:30 error litestream-unset-variable",
    ],
  },
  {
    name: "a litestream.yml that is not there",
    changes: [{ file: deploy, find: "config/litestream.yml:/etc", put: "litestream.yml:/etc" }],
    found: ["config/deploy.yml:47 warning accessory-file-missing"],
  },
  {
    name: "litestream.yml at another path in the container",
    changes: [{ file: deploy, find: ":/etc/litestream.yml", put: ":/litestream.yml" }],
    found: ["config/deploy.yml:47 error litestream-config-missing"],
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
    name: "jobs on another server than the queue",
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
      "config/database.yml:24 error sqlite-not-on-volume",
      "config/database.yml:28 info sqlite-not-on-volume",
      "config/deploy.yml:36 warning asset-path-missing",
      "config/storage.yml:7 warning storage-not-on-volume",
    ],
  },
  {
    name: "uploads outside of the volume",
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
  {
    name: "nobody runs the jobs",
    changes: [{ file: deploy, find: "    SOLID_QUEUE_IN_PUMA: true\n", put: "    LOG_LEVEL: info\n" }],
    found: ["config/environments/production.rb:12 warning solid-queue-no-process"],
  },
  {
    name: "no key for the credentials",
    changes: [{ file: deploy, find: "  secret:\n    - RAILS_MASTER_KEY\n  clear:", put: "  clear:" }],
    found: [".kamal/secrets:3 info secret-unused", "config/deploy.yml:21 warning master-key-absent"],
  },
  {
    name: "a port behind the server",
    changes: [{ file: "Dockerfile", find: '"./bin/rails", "server"]', put: '"./bin/rails", "server", "-p", "3000"]' }],
    found: ["bin/docker-entrypoint:10 warning entrypoint-guard"],
  },
  {
    name: "an old guard in the entrypoint",
    changes: [
      {
        file: "bin/docker-entrypoint",
        find: '"${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server"',
        put: '"${1}" == "./bin/rails" ] && [ "${2}" == "server"',
      },
    ],
    found: ["bin/docker-entrypoint:10 warning entrypoint-guard"],
  },
  {
    name: "an entrypoint that prepares nothing",
    changes: [{ file: "bin/docker-entrypoint", find: "  ./bin/rails db:prepare\n", put: "  true\n" }],
    found: ["bin/docker-entrypoint:1 info entrypoint-no-prepare"],
  },
  {
    name: "another Ruby",
    changes: [{ file: ".ruby-version", put: "ruby-3.4.1\n" }],
    found: ["Dockerfile:5 warning ruby-version-mismatch", "Gemfile.lock:33 info ruby-version-mismatch"],
  },
  {
    name: "a .dockerignore that drops config",
    changes: [{ file: ".dockerignore", find: "/config/deploy*.yml", put: "/config" }],
    found: [".dockerignore:20 warning dockerignore-drops-needed"],
  },
  {
    name: "a .dockerignore that drops the lockfile",
    changes: [{ file: ".dockerignore", find: "/.kamal", put: "*.lock" }],
    found: [".dockerignore:21 error dockerignore-drops-needed"],
  },
  {
    name: "a .dockerignore that drops the entrypoint",
    changes: [{ file: ".dockerignore", find: "/.kamal", put: "bin/docker-*" }],
    found: [".dockerignore:21 warning dockerignore-drops-needed"],
  },
  {
    name: "a key in the repository",
    changes: [
      { file: ".gitignore", find: "/config/*.key", put: "/config/master.key" },
      { file: "config/credentials/staging.key", put: "0123456789abcdef0123456789abcdef\n" },
      { file: ".dockerignore", find: "/config/credentials/*.key\n", put: "" },
    ],
    found: ["Dockerfile:31 warning dockerignore-lets-in-secret"],
  },
  {
    name: "data of one's own machine, with a context that is no clone",
    changes: [
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  context: .\n" },
      { file: ".dockerignore", find: "/storage/*\n!/storage/.keep\n", put: "" },
    ],
    found: ["Dockerfile:31 warning dockerignore-lets-in-secret"],
  },
  {
    name: "passkeys for another host",
    changes: [{ file: deploy, find: "host: blog.acme.dev", put: "host: www.acme.blog" }],
    found: [
      "config/initializers/webauthn.rb:3 warning webauthn-origin",
      "config/initializers/webauthn.rb:4 warning webauthn-origin",
    ],
  },
  {
    name: "passkeys for a machine of one's own",
    changes: [
      {
        file: "config/initializers/webauthn.rb",
        find: '["https://blog.acme.dev"]',
        put: '[ENV.fetch("ORIGIN", "http://localhost:3000")]',
      },
    ],
    found: ["config/initializers/webauthn.rb:3 warning webauthn-origin"],
  },
  {
    name: "an asset_path of another app",
    changes: [{ file: deploy, find: "/rails/public/assets", put: "/app/public/assets" }],
    found: ["config/deploy.yml:36 warning asset-path-missing"],
  },
  {
    name: "an architecture that does not exist",
    changes: [{ file: deploy, find: "arch: amd64", put: "arch: x86" }],
    found: ["config/deploy.yml:39 error builder-arch-unknown"],
  },
  {
    name: "a push that cancels a deploy",
    changes: [
      { file: ".github/workflows/deploy.yml", find: "cancel-in-progress: false", put: "cancel-in-progress: true" },
    ],
    found: [".github/workflows/deploy.yml:9 warning workflow-cancels-deploy"],
  },
  {
    name: "a workflow without secrets",
    changes: [{ file: ".github/workflows/deploy.yml", find: "    secrets: inherit\n", put: "" }],
    found: [".github/workflows/deploy.yml:15 warning workflow-secret-not-passed"],
  },
  {
    name: "a workflow that may not push",
    changes: [{ file: ".github/workflows/deploy.yml", find: "      packages: write\n", put: "" }],
    found: [".github/workflows/deploy.yml:12 warning workflow-packages-write"],
  },
  {
    name: "a deploy of anybody's pull request",
    changes: [
      { file: ".github/workflows/deploy.yml", find: "  workflow_dispatch:\n", put: "  pull_request_target:\n" },
    ],
    found: [".github/workflows/deploy.yml:5 warning workflow-pull-request-target"],
  },
];

interface Harmless {
  name: string;
  changes: readonly Change[];
}

export const harmless: readonly Harmless[] = [
  {
    name: "absolute paths in database.yml",
    changes: [{ file: database, find: "database: storage/production", put: "database: /rails/storage/production" }],
  },
  {
    name: "another name of the volume",
    changes: [{ file: deploy, find: "blog_storage:", put: "data:" }],
  },
  {
    name: "the volume at another place on both sides",
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
    name: "another mount point for Litestream, with paths to fit",
    changes: [
      { file: deploy, find: "      - blog_storage:/rails/storage", put: "      - blog_storage:/backup" },
      { file: litestream, find: "/rails/storage/", put: "/backup/" },
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
    name: "a directory above the volume's in the image",
    changes: [
      { file: database, find: "database: storage/production", put: "database: storage/db/production" },
      { file: litestream, find: "/rails/storage/", put: "/rails/storage/db/" },
    ],
  },
  {
    name: "Litestream by role",
    changes: [{ file: deploy, find: "    host: 65.108.10.20", put: "    roles: [web]" }],
  },
  {
    name: "replica as a mapping",
    changes: [{ file: litestream, find: "    replicas:\n      - type: s3\n", put: "    replica:\n        type: s3\n" }],
  },
  {
    name: "a WORKDIR that the build is given",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=/app\nWORKDIR ${APP_DIR}\n" },
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  args:\n    APP_DIR: /rails\n" },
    ],
  },
  {
    name: "a variable in litestream.yml",
    changes: [
      { file: litestream, find: "/rails/storage/", put: "${DB_DIR}/" },
      {
        file: deploy,
        find: "        LITESTREAM_BUCKET:",
        put: "        DB_DIR: /rails/storage\n        LITESTREAM_BUCKET:",
      },
    ],
  },
  {
    name: "replicas by anchor and merge key",
    changes: [
      {
        file: litestream,
        put: ["production", "production_cache", "production_queue", "production_cable"]
          .map((name) => `  - path: /rails/storage/${name}.sqlite3\n    replica: { <<: *s3, path: ${name} }\n`)
          .reduce(
            (all, each) => all + each,
            "x-s3: &s3\n  type: s3\n  bucket: acme-backups\n  access-key-id: ${LITESTREAM_ACCESS_KEY_ID}\n  secret-access-key: ${LITESTREAM_SECRET_ACCESS_KEY}\ndbs:\n",
          ),
      },
    ],
  },
  {
    name: "replicas as URLs",
    changes: [
      {
        file: litestream,
        put: ["production", "production_cache", "production_queue", "production_cable"]
          .map(
            (name) => `  - path: /rails/storage/${name}.sqlite3\n    replica:\n      url: s3://acme-backups/${name}\n`,
          )
          .reduce((all, each) => all + each, "dbs:\n"),
      },
      {
        file: deploy,
        find: "      clear:\n        LITESTREAM_BUCKET: acme-blog-backups\n",
        put: "",
      },
    ],
  },
  {
    name: "Litestream 0.3, which knows replicas only as a list",
    changes: [{ file: deploy, find: "litestream:0.5.17", put: "litestream:0.3.13" }],
  },
  {
    name: "Litestream in the app's own container",
    changes: [
      {
        file: deploy,
        find: "accessories:\n  litestream:\n    image: litestream/litestream:0.5.17\n    host: 65.108.10.20\n    cmd: replicate\n    files:\n      - config/litestream.yml:/etc/litestream.yml\n    volumes:\n      - blog_storage:/rails/storage\n    env:\n      clear:\n        LITESTREAM_BUCKET: acme-blog-backups\n      secret:\n        - LITESTREAM_ACCESS_KEY_ID\n        - LITESTREAM_SECRET_ACCESS_KEY\n",
        put: "",
      },
      {
        file: deploy,
        find: "    - RAILS_MASTER_KEY\n",
        put: "    - RAILS_MASTER_KEY\n    - LITESTREAM_ACCESS_KEY_ID\n    - LITESTREAM_SECRET_ACCESS_KEY\n",
      },
      { file: "Gemfile", find: 'gem "webauthn"\n', put: 'gem "webauthn"\ngem "litestream"\n' },
      { file: "config/puma.rb", find: "plugin :tmp_restart\n", put: "plugin :tmp_restart\nplugin :litestream\n" },
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
    name: "one litestream.yml for two destinations",
    changes: [
      { file: "config/deploy.production.yml", put: "retain_containers: 3\n" },
      {
        file: "config/deploy.staging.yml",
        put: "servers:\n  web: [65.108.10.30]\nproxy: { host: blog.acme.dev }\nenv: { clear: { RAILS_ENV: staging } }\naccessories: { litestream: { host: 65.108.10.30 } }\n",
      },
      { file: ".kamal/secrets-common", put: secrets },
      { file: ".kamal/secrets", put: undefined },
      {
        file: database,
        find: "production:\n",
        put: "staging:\n  primary:\n    <<: *default\n    database: storage/staging.sqlite3\n\nproduction:\n",
      },
      {
        file: litestream,
        find: "dbs:\n",
        put: "dbs:\n  - path: /rails/storage/staging.sqlite3\n    replica: { type: s3, bucket: acme-staging, path: blog }\n",
      },
    ],
  },
  {
    name: "databases by URL",
    changes: [
      { file: database, find: "database: storage/production.sqlite3", put: "url: sqlite3:storage/production.sqlite3" },
    ],
  },
  {
    name: "paths by ENV and Rails.root",
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
    name: "jobs in a role of their own on the same server",
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
    name: "COPY with an owner, as newer apps have it",
    changes: [
      {
        file: "Dockerfile",
        find: "COPY --from=build /rails /rails\n\n# Not root, and owner of what the app writes\nRUN groupadd --system --gid 1000 rails && \\\n    useradd rails --uid 1000 --gid 1000 --create-home --shell /bin/bash && \\\n    chown -R rails:rails db log storage tmp\nUSER 1000:1000\n",
        put: "RUN groupadd --system --gid 1000 rails && \\\n    useradd rails --uid 1000 --gid 1000 --create-home --shell /bin/bash\nUSER 1000:1000\nCOPY --chown=rails:rails --from=build /rails /rails\n",
      },
    ],
  },
  {
    name: "a relative WORKDIR and a variable in it",
    changes: [
      { file: "Dockerfile", find: "WORKDIR /rails\n", put: "ARG APP_DIR=rails\nWORKDIR /\nWORKDIR ${APP_DIR}\n" },
    ],
  },
];
