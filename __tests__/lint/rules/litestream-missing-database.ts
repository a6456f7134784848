import type { Golden } from "../golden.ts";

const find = `  - path: /rails/storage/production_queue.sqlite3
    replicas:
      - type: s3
        bucket: \${LITESTREAM_BUCKET}
        path: production_queue
        endpoint: https://fsn1.your-objectstorage.com
        region: fsn1
`;

export const golden: Golden = {
  bad: [{ name: "a database without an entry", changes: [{ file: "config/litestream.yml", find, put: "" }] }],
  good: [
    {
      name: "an entry with `replica`",
      changes: [
        {
          file: "config/litestream.yml",
          find,
          put: `  - path: /rails/storage/production_queue.sqlite3
    replica:
      type: s3
      bucket: \${LITESTREAM_BUCKET}
      path: queue
      region: eu-central-1
`,
        },
      ],
    },
  ],
};
