import type { Golden } from "../golden.ts";

const key = { file: "config/master.key", put: "not a real key\n" };

export const golden: Golden = {
  bad: [
    {
      name: "a master key that git does not ignore",
      changes: [key, { file: ".gitignore", find: "/config/*.key\n", put: "" }],
    },
  ],
  good: [{ name: "a master key that git ignores", changes: [key] }],
};
