import type { Golden } from "../golden.ts";

const find = "    host: 65.108.10.20\n";

export const golden: Golden = {
  bad: [
    {
      name: "a different host than the app's",
      changes: [{ file: "config/deploy.yml", find, put: "    host: 65.108.10.21\n" }],
    },
  ],
  good: [{ name: "the app's role", changes: [{ file: "config/deploy.yml", find, put: "    role: web\n" }] }],
};
