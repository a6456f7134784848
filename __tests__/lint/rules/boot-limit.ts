import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

const before = (boot: string) => ({ file: deploy, find: "builder:\n", put: `boot: ${boot}\nbuilder:\n` });

export const golden: Golden = {
  app: "go-service",
  bad: [{ name: "more than there are hosts", changes: [before("{ limit: 10, wait: 2 }")] }],
  good: [
    { name: "one host after the other", changes: [before("{ limit: 1, wait: 2 }")] },
    { name: "a share of the hosts", changes: [before("{ limit: 50%, wait: 2 }")] },
    {
      name: "a single host, to which the limit makes no difference",
      changes: [before("{ limit: 10, wait: 2 }"), { file: deploy, find: "      - 65.108.30.2\n", put: "" }],
    },
    {
      name: "hosts that ERB adds",
      changes: [
        before("{ limit: 10, wait: 2 }"),
        { file: deploy, find: "65.108.30.2\n", put: "65.108.30.2\n      <%= more_hosts %>\n" },
      ],
    },
  ],
};
