import type { Golden } from "../golden.ts";

const file = "config/litestream.yml";

export const golden: Golden = {
  bad: [
    {
      name: "underscores instead of dashes",
      changes: [
        {
          file,
          find: "path: production\n",
          put: "path: production\n        access_key_id: ${LITESTREAM_ACCESS_KEY_ID}\n",
        },
      ],
    },
    {
      name: "a typo",
      changes: [{ file, find: "path: production\n", put: "path: production\n        typ: s3\n" }],
    },
  ],
  good: [
    {
      name: "an access key for one replica",
      changes: [
        {
          file,
          find: "path: production\n",
          put: "path: production\n        access-key-id: ${LITESTREAM_ACCESS_KEY_ID}\n",
        },
      ],
    },
  ],
};
