import type { Golden } from "../golden.ts";

const kamalOne = { file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (1.9.3)" };

export const golden: Golden = {
  bad: [{ name: "Kamal 1", changes: [kamalOne] }],
  good: [
    {
      name: "an older Kamal 2",
      changes: [{ file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (2.6.1)" }],
    },
    { name: "Kamal 1 with the input kamal-version", changes: [kamalOne], kamalVersion: "2.12.0" },
  ],
};
