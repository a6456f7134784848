import type { Golden } from "../golden.ts";

const find = "LITESTREAM_SECRET_ACCESS_KEY=$LITESTREAM_SECRET_ACCESS_KEY";

export const golden: Golden = {
  bad: [
    {
      name: "the value of a secret",
      changes: [{ file: ".kamal/secrets", find, put: 'LITESTREAM_SECRET_ACCESS_KEY="tok-5f2d8c91a7"' }],
    },
  ],
  good: [
    {
      name: "a placeholder",
      changes: [{ file: ".kamal/secrets", find, put: "LITESTREAM_SECRET_ACCESS_KEY=changeme" }],
    },
  ],
};
