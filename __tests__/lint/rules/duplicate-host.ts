import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a host listed twice in one role",
      changes: [{ file: deploy, find: "    - 65.108.10.20\n", put: "    - 65.108.10.20\n    - 65.108.10.20\n" }],
    },
  ],
  good: [
    {
      name: "a host in two roles",
      changes: [
        {
          file: deploy,
          find: "    - 65.108.10.20\n",
          put: "    - 65.108.10.20\n  job:\n    hosts: [65.108.10.20]\n    cmd: bin/jobs\n",
        },
      ],
    },
  ],
};
