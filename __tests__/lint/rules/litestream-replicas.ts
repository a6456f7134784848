import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "an extra dash",
      changes: [{ file, find: "path: production\n        endpoint", put: "path: production\n      - endpoint" }],
    },
  ],
  good: [
    {
      name: "one `replica` instead of a list",
      changes: [
        {
          file,
          find: `    replicas:
      - type: s3
        bucket: \${LITESTREAM_BUCKET}
        path: production
        endpoint: https://fsn1.your-objectstorage.com
        region: fsn1
`,
          put: `    replica:
      type: s3
      bucket: \${LITESTREAM_BUCKET}
      path: production
      region: eu-central-1
`,
        },
      ],
    },
  ],
};
