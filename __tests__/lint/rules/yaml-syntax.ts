import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [{ name: "a tab as indentation", changes: [{ file: deploy, find: "\n  web:\n    - 65", put: "\n\t- 65" }] }],
  good: [
    {
      name: "a tab before a comment",
      changes: [{ file: deploy, find: "acme/blog\n", put: "acme/blog\t# on ghcr.io\n" }],
    },
  ],
};
