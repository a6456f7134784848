import type { Golden } from "../golden.ts";

const production = "config/environments/production.rb";
const logger = {
  file: production,
  find: "  config.eager_load = true\n",
  put: `  config.eager_load = true
  if ENV["RAILS_LOG_TO_STDOUT"].present?
    config.logger = ActiveSupport::TaggedLogging.new(ActiveSupport::Logger.new(STDOUT))
  end
`,
};

export const golden: Golden = {
  bad: [{ name: "no RAILS_LOG_TO_STDOUT", changes: [logger] }],
  good: [
    {
      name: "set in deploy.yml",
      changes: [
        logger,
        {
          file: "config/deploy.yml",
          find: "    SOLID_QUEUE_IN_PUMA: true\n",
          put: "    SOLID_QUEUE_IN_PUMA: true\n    RAILS_LOG_TO_STDOUT: 1\n",
        },
      ],
    },
    {
      name: "set in the Dockerfile",
      changes: [
        logger,
        {
          file: "Dockerfile",
          find: 'ENV RAILS_ENV="production"',
          put: 'ENV RAILS_LOG_TO_STDOUT="1" RAILS_ENV="production"',
        },
      ],
    },
    {
      name: "another logger",
      changes: [logger, { file: production, append: "Rails.application.config.logger = Logger.new($stdout)\n" }],
    },
  ],
};
