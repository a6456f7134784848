import type { Golden } from "../golden.ts";

const production = "config/environments/production.rb";
const setting = "  config.force_ssl = true\n";
const off = { file: production, find: setting, put: "" };

export const golden: Golden = {
  bad: [
    { name: "no setting", changes: [off] },
    {
      name: "a setting in a comment",
      changes: [{ file: production, find: setting, put: "  # config.force_ssl = true\n" }],
    },
    { name: "switched off", changes: [{ file: production, find: "force_ssl = true", put: "force_ssl = false" }] },
    {
      name: "a Rails without assume_ssl",
      app: "rails-7-sidekiq",
      changes: [
        { file: production, find: setting, put: "" },
        { file: production, find: "  config.assume_ssl = true\n", put: "" },
        { file: "Gemfile.lock", find: "rails (7.2.2)", put: "rails (7.0.8)" },
      ],
    },
  ],
  good: [
    {
      name: "an expression",
      changes: [{ file: production, find: "force_ssl = true", put: 'force_ssl = ENV["FORCE_SSL"] != "0"' }],
    },
    {
      name: "secure cookies",
      changes: [
        off,
        {
          file: "config/initializers/session_store.rb",
          put: 'Rails.application.config.session_store :cookie_store, key: "_blog", secure: true\n',
        },
      ],
    },
    {
      name: "an API",
      changes: [off, { file: "config/application.rb", append: "\nRails.application.config.api_only = true\n" }],
    },
    { name: "no TLS in kamal-proxy", changes: [off, { file: "config/deploy.yml", find: "  ssl: true\n", put: "" }] },
  ],
};
