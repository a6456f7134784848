import type { Golden } from "../golden.ts";

const find = "  ssl: true\n";

export const golden: Golden = {
  bad: [{ name: "no TLS anywhere", changes: [{ file: "config/deploy.yml", find, put: "" }] }],
  good: [
    {
      name: "TLS that a load balancer terminates",
      changes: [{ file: "config/deploy.yml", find, put: "  forward_headers: true\n" }],
    },
  ],
};
