import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const withoutBucket = { file: deploy, find: "      clear:\n        LITESTREAM_BUCKET: acme-blog-backups\n", put: "" };

export const golden: Golden = {
  bad: [{ name: "a variable that the accessory does not get", changes: [withoutBucket] }],
  good: [
    {
      name: "a variable that is a secret",
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
