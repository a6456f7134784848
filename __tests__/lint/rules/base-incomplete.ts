import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const notRequired = { file: deploy, find: "require_destination: true\n", put: "" };
const accessory = {
  file: deploy,
  append: "accessories:\n  stats:\n    image: acme/stats:1.4\n    host: 65.108.10.40\n",
};

export const golden: Golden = {
  app: "destinations",
  bad: [
    { name: "a base without servers", changes: [notRequired] },
    { name: "a base with only its accessories", changes: [notRequired, accessory] },
  ],
  good: [
    { name: "a base that requires a destination", changes: [accessory] },
    {
      name: "a whole base",
      changes: [
        { file: deploy, find: "require_destination: true\n", put: "servers:\n  web:\n    - 65.108.10.50\n" },
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  host: demo.acme.dev\n" },
      ],
    },
    {
      name: "a base whose flag ERB decides",
      changes: [{ file: deploy, find: "require_destination: true", put: "require_destination: <%= true %>" }],
    },
  ],
};
