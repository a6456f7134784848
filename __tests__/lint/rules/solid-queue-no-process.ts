import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const notInPuma = {
  file: deploy,
  find: "  clear:\n    # Jobs run inside of the web server\n    SOLID_QUEUE_IN_PUMA: true\n",
  put: "",
};

export const golden: Golden = {
  bad: [{ name: "neither Puma nor a role runs jobs", changes: [notInPuma] }],
  good: [
    {
      name: "a role that runs jobs",
      changes: [
        notInPuma,
        {
          file: deploy,
          find: "    - 65.108.10.20\n",
          put: "    - 65.108.10.20\n  job:\n    hosts: [65.108.10.20]\n    cmd: bin/jobs\n",
        },
      ],
    },
  ],
};
