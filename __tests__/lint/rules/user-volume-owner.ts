import type { Golden } from "../golden.ts";

const find = "chown -R rails:rails db log storage tmp";

export const golden: Golden = {
  bad: [
    {
      name: "a directory that stays root's",
      changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails db log tmp" }],
    },
  ],
  good: [{ name: "the whole app", changes: [{ file: "Dockerfile", find, put: "chown -R rails:rails /rails" }] }],
};
