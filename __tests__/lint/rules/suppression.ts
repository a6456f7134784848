import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "nothing to suppress",
      changes: [
        {
          file: deploy,
          find: "65.108.30.1\n",
          put: "65.108.30.1 # kamal-action: ignore placeholder-host -- a leftover\n",
        },
      ],
    },
    {
      name: "no reason",
      changes: [{ file: deploy, find: "65.108.30.1\n", put: "65.108.30.1 # kamal-action: ignore placeholder-host\n" }],
    },
  ],
  good: [
    {
      name: "a finding to suppress, and a reason",
      changes: [
        {
          file: deploy,
          find: "65.108.30.1\n",
          put: "api.example.com # kamal-action: ignore placeholder-host -- resolved inside our network\n",
        },
      ],
    },
  ],
};
