import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a cache with the docker driver",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: "  arch: amd64\n  driver: docker\n  cache:\n    type: registry\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a cache without the docker driver",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  cache:\n    type: registry\n" }],
    },
    {
      name: "the docker driver without a cache",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  driver: docker\n" }],
    },
  ],
};
