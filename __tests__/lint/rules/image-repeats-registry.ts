import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "the registry's host in the image name",
      changes: [{ file: deploy, find: "acme/blog", put: "ghcr.io/acme/blog" }],
    },
  ],
  good: [
    { name: "a longer path in the image name", changes: [{ file: deploy, find: "acme/blog", put: "acme/apps/blog" }] },
  ],
};
