import type { Golden } from "../golden.ts";

const key = { file: "config/master.key", put: "not a real key\n" };

export const golden: Golden = {
  bad: [
    {
      name: "the master key, not ignored by git",
      changes: [key, { file: ".gitignore", find: "/config/*.key\n", put: "" }],
    },
  ],
  good: [{ name: "the master key, ignored by git", changes: [key] }],
};
