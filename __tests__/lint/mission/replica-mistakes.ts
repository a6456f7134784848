import type { Mistake } from "./mistake.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const litestream = "config/litestream.yml";

/** Mistakes in the replicas of litestream.yml. */
export const replicaMistakes: readonly Mistake[] = [
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
    name: "an endpoint as a separate list item",
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
    name: "replicas that are not a list",
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
];
