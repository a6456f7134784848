import type { Harmless } from "./mistake.ts";

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

/** Harmless changes in how Litestream runs. */
export const harmlessLitestream: readonly Harmless[] = [
  {
    name: "another mount point for Litestream, with matching paths",
    changes: [
      { file: deploy, find: "      - blog_storage:/rails/storage", put: "      - blog_storage:/backup" },
      { file: litestream, find: "/rails/storage/", put: "/backup/" },
    ],
  },
  {
    name: "Litestream placed by role",
    changes: [{ file: deploy, find: "    host: 65.108.10.20", put: "    roles: [web]" }],
  },
  {
    name: "a replica as a mapping",
    changes: [{ file: litestream, find: "    replicas:\n      - type: s3\n", put: "    replica:\n        type: s3\n" }],
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
    name: "replicas with an anchor and merge keys",
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
    name: "Litestream 0.3, which supports replicas only as a list",
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
];
