import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const force = { file, find: "config.force_ssl = true", put: "config.force_ssl = !Rails.env.local?" };
const withoutAssumeSsl = { file, find: "  config.assume_ssl = true\n", put: "" };

export const golden: Golden = {
  bad: [
    { name: "force_ssl without assume_ssl", changes: [withoutAssumeSsl] },
    { name: "force_ssl in production", changes: [force, withoutAssumeSsl] },
    {
      name: "an assume_ssl that is off",
      changes: [{ file, find: "config.assume_ssl = true", put: 'config.assume_ssl = ENV["ASSUME_SSL"] == "true"' }],
    },
  ],
  good: [
    {
      name: "force_ssl from a secret",
      changes: [{ ...force, put: 'config.force_ssl = ENV["RAILS_MASTER_KEY"].present?' }, withoutAssumeSsl],
    },
    {
      name: "force_ssl that is off",
      changes: [{ ...force, put: 'config.force_ssl = ENV.fetch("FORCE_SSL", "false") == "true"' }, withoutAssumeSsl],
    },
    {
      name: "`ssl_options` that exclude the health check",
      changes: [withoutAssumeSsl, { file, find: "# config.ssl_options", put: "config.ssl_options" }],
    },
  ],
};
