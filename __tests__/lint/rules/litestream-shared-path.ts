import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "the same path as another database",
      changes: [{ file, find: "path: production_queue\n", put: "path: production\n" }],
    },
  ],
  good: [
    {
      name: "the same path in another bucket",
      changes: [
        {
          file,
          find: "bucket: ${LITESTREAM_BUCKET}\n        path: production_queue\n",
          put: "bucket: acme-blog-queue\n        path: production\n",
        },
      ],
    },
  ],
};
