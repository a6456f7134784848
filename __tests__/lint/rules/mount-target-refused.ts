import type { Golden } from "../golden.ts";

const file = "config/deploy.yml";
const find = '  - "blog_storage:';
const litestream = "      - blog_storage:/rails/storage\n";

export const golden: Golden = {
  bad: [
    { name: "the root of the app's container", changes: [{ file, find, put: `  - "all:/"\n${find}` }] },
    {
      name: "an accessory",
      changes: [{ file, find: litestream, put: `${litestream}    directories: ["host:/proc"]\n` }],
    },
  ],
  good: [
    {
      name: "directories, and the server's /proc elsewhere",
      changes: [{ file, find: litestream, put: `${litestream}      - /proc:/host/proc:ro\n      - /:/rootfs:ro\n` }],
    },
  ],
};
