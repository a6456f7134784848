import type { Golden } from "../golden.ts";

const production = "config/environments/production.rb";
const mailer = { file: "app/mailers/passwords_mailer.rb", put: "class PasswordsMailer < ApplicationMailer\nend\n" };
const host = (code: string) => ({
  file: production,
  find: "  config.eager_load = true\n",
  put: `  config.eager_load = true\n  config.action_mailer.default_url_options = { host: ${code} }\n`,
});

export const golden: Golden = {
  bad: [
    { name: "the generated host", changes: [mailer, host('"example.com"')] },
    { name: "a default that nothing replaces", changes: [mailer, host('ENV.fetch("APP_HOST", "example.com")')] },
  ],
  good: [
    { name: "an app that sends no mail", changes: [host('"example.com"')] },
    { name: "another host", changes: [mailer, host('"blog.acme.dev", protocol: "https"')] },
    {
      name: "a comment",
      changes: [
        mailer,
        {
          ...host('"example.com"'),
          put: '  config.eager_load = true\n  # config.action_mailer.default_url_options = { host: "example.com" }\n',
        },
      ],
    },
    {
      name: "a variable of deploy.yml",
      changes: [
        mailer,
        host('ENV.fetch("APP_HOST", "example.com")'),
        {
          file: "config/deploy.yml",
          find: "    SOLID_QUEUE_IN_PUMA: true\n",
          put: "    SOLID_QUEUE_IN_PUMA: true\n    APP_HOST: blog.acme.dev\n",
        },
      ],
    },
  ],
};
