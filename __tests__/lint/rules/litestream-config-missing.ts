import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const elsewhere = { file: deploy, find: ":/etc/litestream.yml", put: ":/litestream.yml" };

export const golden: Golden = {
  bad: [{ name: "the file where Litestream does not look", changes: [elsewhere] }],
  good: [
    {
      name: "the file where the command says",
      changes: [elsewhere, { file: deploy, find: "cmd: replicate", put: "cmd: replicate -config /litestream.yml" }],
    },
  ],
};
