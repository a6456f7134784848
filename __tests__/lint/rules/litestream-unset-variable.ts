import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const withoutBucket = { file: deploy, find: "      clear:\n        LITESTREAM_BUCKET: acme-blog-backups\n", put: "" };

export const golden: Golden = {
  bad: [{ name: "a variable that is not set for the accessory", changes: [withoutBucket] }],
  good: [
    {
      name: "a variable from a secret",
      changes: [
        withoutBucket,
        {
          file: deploy,
          find: "        - LITESTREAM_ACCESS_KEY_ID\n",
          put: "        - LITESTREAM_ACCESS_KEY_ID\n        - LITESTREAM_BUCKET\n",
        },
        { file: ".kamal/secrets", append: "LITESTREAM_BUCKET=$LITESTREAM_BUCKET\n" },
      ],
    },
  ],
};
