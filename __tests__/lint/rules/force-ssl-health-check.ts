import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const notAssumed = { file, find: "  config.assume_ssl = true\n", put: "" };

export const golden: Golden = {
  bad: [{ name: "force_ssl without assume_ssl", changes: [notAssumed] }],
  good: [
    {
      name: "no redirect for the health check",
      changes: [notAssumed, { file, find: "# config.ssl_options", put: "config.ssl_options" }],
    },
  ],
};
