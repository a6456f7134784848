import type { Golden } from "../golden.ts";

export const golden: Golden = {
  bad: [
    {
      name: "a directory that the app needs",
      changes: [{ file: ".dockerignore", find: "/config/deploy*.yml", put: "/config" }],
    },
    {
      name: "a file that the Dockerfile copies",
      changes: [{ file: ".dockerignore", append: "*.lock\n" }],
    },
  ],
  good: [
    {
      name: "a pattern with an exception for what is copied",
      changes: [{ file: ".dockerignore", append: "*.lock\n!Gemfile.lock\n" }],
    },
  ],
};
