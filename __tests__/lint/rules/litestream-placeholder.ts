import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a bucket copied from an example",
      changes: [
        {
          file,
          find: "bucket: ${LITESTREAM_BUCKET}\n        path: production\n",
          put: "bucket: my-bucket\n        path: production\n",
        },
      ],
    },
    {
      name: "a region copied from an example",
      changes: [
        {
          file,
          find: "path: production\n        endpoint: https://fsn1.your-objectstorage.com\n        region: fsn1\n",
          put: "path: production\n        region: <region>\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a literal bucket name that is real",
      changes: [
        {
          file,
          find: "bucket: ${LITESTREAM_BUCKET}\n        path: production\n",
          put: "bucket: acme-my-blog\n        path: production\n",
        },
      ],
    },
  ],
};
