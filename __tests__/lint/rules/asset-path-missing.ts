import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a directory outside the app",
      changes: [{ file: deploy, find: "/rails/public/assets", put: "/app/public/assets" }],
    },
  ],
  good: [
    { name: "no `asset_path`", changes: [{ file: deploy, find: "asset_path: /rails/public/assets\n", put: "" }] },
    {
      name: "another directory inside the app",
      changes: [{ file: deploy, find: "/rails/public/assets", put: "/rails/public/vite" }],
    },
  ],
};
