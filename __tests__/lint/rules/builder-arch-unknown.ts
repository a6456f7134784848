import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a platform instead of an architecture",
      changes: [{ file: deploy, find: "arch: amd64", put: "arch: linux/arm64" }],
    },
  ],
  good: [{ name: "two architectures", changes: [{ file: deploy, find: "arch: amd64", put: "arch: [amd64, arm64]" }] }],
};
