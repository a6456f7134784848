import type { Golden } from "../golden.ts";

const find = "chown -R rails:rails db log storage tmp";

export const golden: Golden = {
  bad: [
    {
      name: "a directory owned by root",
      changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails db log tmp" }],
    },
  ],
  good: [
    {
      name: "a user that owns the whole app",
      changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails /rails" }],
    },
  ],
};
