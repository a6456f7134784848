import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a token from the environment, in the stage that becomes the image",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: '  arch: amd64\n  args:\n    NPM_TOKEN: <%= ENV["NPM_TOKEN"] %>\n',
        },
        { file: "Dockerfile", append: "ARG NPM_TOKEN\nRUN npm ci\n" },
      ],
    },
    {
      name: "in an earlier stage",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: '  arch: amd64\n  args:\n    SIDEKIQ_PRO_PASSWORD: <%= ENV.fetch("SIDEKIQ_PRO_PASSWORD") %>\n',
        },
        { file: "Dockerfile", find: "AS build\n", put: "AS build\nARG SIDEKIQ_PRO_PASSWORD\n" },
      ],
    },
    {
      name: "a secret in a text",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: '  arch: amd64\n  args:\n    BUNDLE_GEMS: <%= "u:#{ENV.fetch("GEMS_TOKEN")}" %>\n',
        },
        { file: "Dockerfile", append: "ARG BUNDLE_GEMS\nRUN bundle install\n" },
      ],
    },
  ],
  good: [
    {
      name: "what browsers get, versions, placeholders and switches",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: `  arch: amd64
  args:
    VITE_MAPS_API_KEY: <%= ENV["MAPS_API_KEY"] %>
    NEXT_PUBLIC_API_KEY: <%= ENV.fetch("API_KEY", "") %>
    RUBY_VERSION: <%= ENV.fetch("RUBY_VERSION", "3.4.1") %>
    SENTRY_DSN: <%= ENV["SENTRY_DSN"] %>
    SECRET_KEY_BASE: precompile_placeholder
    WITH_TOKEN: <%= ENV["NPM_TOKEN"].present? ? "1" : "0" %>
`,
        },
        {
          file: "Dockerfile",
          append:
            "ARG VITE_MAPS_API_KEY NEXT_PUBLIC_API_KEY RUBY_VERSION SENTRY_DSN SECRET_KEY_BASE WITH_TOKEN\nRUN npm ci\n",
        },
      ],
    },
    {
      name: "an argument that the Dockerfile does not read",
      changes: [
        {
          file: deploy,
          find: "  arch: amd64\n",
          put: '  arch: amd64\n  args:\n    NPM_TOKEN: <%= ENV["NPM_TOKEN"] %>\n',
        },
      ],
    },
    {
      name: "a secret of the build",
      changes: [
        { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  secrets: [NPM_TOKEN]\n" },
        { file: ".kamal/secrets", append: "NPM_TOKEN=$NPM_TOKEN\n" },
        { file: "Dockerfile", append: "RUN --mount=type=secret,id=NPM_TOKEN npm ci\n" },
      ],
    },
  ],
};
