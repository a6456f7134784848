import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "tagged-roles",
  bad: [
    {
      name: "a tag that only a host under `hosts` has",
      changes: [{ file: deploy, find: "[canary, eu]", put: "canary" }],
    },
    {
      name: "a tag that no host has",
      changes: [{ file: deploy, find: "tag: eu", put: "tags: [memory]" }],
    },
  ],
  good: [
    {
      name: "two tags, one of which a host has",
      changes: [{ file: deploy, find: "tag: eu", put: "tags: [memory, eu]" }],
    },
    {
      name: "a host with a single tag",
      changes: [
        { file: deploy, find: "[canary, eu]", put: "canary" },
        { file: deploy, find: "tag: eu", put: "tag: canary" },
      ],
    },
  ],
};
