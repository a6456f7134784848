import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const otherPath = { file: deploy, find: ":/etc/litestream.yml", put: ":/litestream.yml" };

export const golden: Golden = {
  bad: [{ name: "a configuration file that Litestream does not read", changes: [otherPath] }],
  good: [
    {
      name: "the path of the file in `-config`",
      changes: [otherPath, { file: deploy, find: "cmd: replicate", put: "cmd: replicate -config /litestream.yml" }],
    },
  ],
};
