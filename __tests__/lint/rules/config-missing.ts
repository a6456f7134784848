import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [{ name: "an empty file", changes: [{ file: deploy, put: "" }] }],
  good: [
    {
      name: "a comment and a document start above the first key",
      changes: [{ file: deploy, find: "service: blog", put: "---\nservice: blog" }],
    },
  ],
};
