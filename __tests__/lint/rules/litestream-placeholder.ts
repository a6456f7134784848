import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "the bucket of an example",
      changes: [
        {
          file,
          find: "bucket: ${LITESTREAM_BUCKET}\n        path: production\n",
          put: "bucket: my-bucket\n        path: production\n",
        },
      ],
    },
    {
      name: "the region of an example",
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
      name: "a real bucket that is written out",
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
