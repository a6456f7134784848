import type { Golden } from "../golden.ts";

const find = "  ssl: true\n";

export const golden: Golden = {
  bad: [{ name: "no TLS anywhere", changes: [{ file: "config/deploy.yml", find, put: "" }] }],
  good: [
    {
      name: "a load balancer that terminates TLS",
      changes: [{ file: "config/deploy.yml", find, put: "  forward_headers: true\n" }],
    },
  ],
};
