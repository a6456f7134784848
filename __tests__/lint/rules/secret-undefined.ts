import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const alias = {
  file: deploy,
  find: "    - RAILS_MASTER_KEY\n",
  put: "    - RAILS_MASTER_KEY\n    - SMTP_PASSWORD:BLOG_SMTP_PASSWORD\n",
};

export const golden: Golden = {
  bad: [
    {
      name: "a secret that is not defined",
      changes: [{ file: ".kamal/secrets", find: "RAILS_MASTER_KEY=$RAILS_MASTER_KEY\n", put: "" }],
    },
    {
      name: "no secrets file, and a workflow that deploys",
      app: "rails-7-sidekiq",
      changes: [{ file: ".kamal/secrets", put: undefined }],
    },
    {
      name: "no secrets file, and an artifact that may have it",
      app: "rails-7-sidekiq",
      changes: [
        { file: ".kamal/secrets", put: undefined },
        {
          file: ".github/workflows/deploy.yml",
          find: "      - run: bin/kamal deploy\n",
          put: "      - uses: actions/download-artifact@v4\n      - run: bin/kamal deploy\n",
        },
      ],
    },
    { name: "a secret with another name in the container", changes: [alias] },
    {
      name: "a destination that does not read the file with the line",
      app: "destinations",
      changes: [
        {
          file: "config/deploy.staging.yml",
          append: "\nenv:\n  secret:\n    - RAILS_MASTER_KEY\n    - REPORT_TOKEN\n",
        },
        {
          file: "config/deploy.production.yml",
          append: "\nenv:\n  secret:\n    - RAILS_MASTER_KEY\n    - REPORT_TOKEN\n",
        },
        { file: ".kamal/secrets.production", put: "REPORT_TOKEN=$(bin/report-token)\n" },
      ],
    },
  ],
  good: [
    {
      name: "a secret in .kamal/secrets-common",
      changes: [
        alias,
        {
          file: ".kamal/secrets-common",
          put: 'export BLOG_SMTP_PASSWORD="$(aws secretsmanager get-secret-value --secret-id blog --query SecretString --output text)"\n',
        },
      ],
    },
    {
      name: "a name that ERB computes",
      changes: [
        {
          file: deploy,
          find: "    - RAILS_MASTER_KEY\n",
          put: '    - RAILS_MASTER_KEY\n    - <%= ENV["MORE"] %>\n',
        },
      ],
    },
  ],
};
