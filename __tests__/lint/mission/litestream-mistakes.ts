import type { Mistake } from "./mistake.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const litestream = "config/litestream.yml";

/** Mistakes in the accessory, its volume and variables, and in the paths of litestream.yml. */
export const litestreamMistakes: readonly Mistake[] = [
  {
    name: "Litestream with a volume of another name",
    changes: [{ file: deploy, find: "      - blog_storage:/", put: "      - blog_data:/" }],
    found: ["config/deploy.yml:49 error litestream-volume-missing"],
  },
  {
    name: "Litestream with another mount point",
    changes: [{ file: deploy, find: "      - blog_storage:/rails/storage", put: "      - blog_storage:/data" }],
    found: [
      "config/litestream.yml:6 error litestream-path-mismatch",
      "config/litestream.yml:13 error litestream-path-mismatch",
      "config/litestream.yml:20 error litestream-path-mismatch",
      "config/litestream.yml:27 error litestream-path-mismatch",
    ],
  },
  {
    name: "Litestream with a read-only volume",
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
    name: "a wrong file extension in litestream.yml",
    changes: [{ file: litestream, find: "production.sqlite3", put: "production.sqlite" }],
    found: ["config/litestream.yml:6 error litestream-path-mismatch"],
  },
  {
    name: "a relative path in litestream.yml",
    changes: [{ file: litestream, find: "/rails/storage/production_queue", put: "storage/production_queue" }],
    found: ["config/litestream.yml:20 error litestream-path-mismatch"],
  },
  {
    name: "a renamed database",
    changes: [{ file: database, find: "storage/production.sqlite3", put: "storage/blog.sqlite3" }],
    found: ["config/litestream.yml:6 error litestream-path-mismatch"],
  },
  {
    name: "two databases with the same path in the bucket",
    changes: [{ file: litestream, find: "        path: production_queue", put: "        path: production" }],
    found: ["config/litestream.yml:24 error litestream-shared-path"],
  },
  {
    name: "a variable with a wrong directory",
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
    name: "a bucket variable that Litestream does not get",
    changes: [{ file: deploy, find: "LITESTREAM_BUCKET:", put: "BUCKET:" }],
    found: [
      "config/litestream.yml:9 error litestream-unset-variable",
      "config/litestream.yml:16 error litestream-unset-variable",
      "config/litestream.yml:23 error litestream-unset-variable",
      "config/litestream.yml:30 error litestream-unset-variable",
    ],
  },
  {
    name: "a litestream.yml that does not exist",
    changes: [{ file: deploy, find: "config/litestream.yml:/etc", put: "litestream.yml:/etc" }],
    found: ["config/deploy.yml:47 warning accessory-file-missing"],
  },
  {
    name: "litestream.yml at another path in the container",
    changes: [{ file: deploy, find: ":/etc/litestream.yml", put: ":/litestream.yml" }],
    found: ["config/deploy.yml:47 error litestream-config-missing"],
  },
];
