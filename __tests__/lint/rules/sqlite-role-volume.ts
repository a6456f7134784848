import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const servers = "    - 65.108.10.20\n";
const job = "  job:\n    hosts: [65.108.10.20]\n    cmd: bin/jobs\n";

export const golden: Golden = {
  bad: [
    {
      name: "a volume for only one role",
      changes: [
        { file: deploy, find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
        {
          file: deploy,
          find: servers,
          put: `    hosts: [65.108.10.20]\n    options:\n      volume: blog_storage:/rails/storage\n${job}`,
        },
      ],
    },
  ],
  good: [{ name: "a volume for all roles", changes: [{ file: deploy, find: servers, put: `${servers}${job}` }] }],
};
