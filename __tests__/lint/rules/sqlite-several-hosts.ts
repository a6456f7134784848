import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const servers = "    - 65.108.10.20\n";

export const golden: Golden = {
  bad: [
    {
      name: "two servers",
      changes: [
        { file: deploy, find: servers, put: `${servers}    - 65.108.10.21\n` },
        // Kamal gets certificates on a single server only.
        { file: deploy, find: "  ssl: true\n", put: "  forward_headers: true\n" },
      ],
    },
    {
      name: "jobs on another server",
      changes: [
        { file: deploy, find: servers, put: `${servers}  job:\n    hosts:\n      - 65.108.10.21\n    cmd: bin/jobs\n` },
      ],
    },
  ],
  good: [
    {
      name: "jobs on the same server",
      changes: [
        { file: deploy, find: servers, put: `${servers}  job:\n    hosts:\n      - 65.108.10.20\n    cmd: bin/jobs\n` },
      ],
    },
  ],
};
