import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const withoutAssumeSsl = { file, find: "  config.assume_ssl = true\n", put: "" };

export const golden: Golden = {
  bad: [{ name: "force_ssl without assume_ssl", changes: [withoutAssumeSsl] }],
  good: [
    {
      name: "`ssl_options` that exclude the health check",
      changes: [withoutAssumeSsl, { file, find: "# config.ssl_options", put: "config.ssl_options" }],
    },
  ],
};
