import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "a date without quotes", changes: [{ file: deploy, append: "\nlabels:\n  released: 2026-01-01\n" }] },
    { name: "a number in quotes", changes: [{ file: deploy, append: '\nretain_containers: "5"\n' }] },
    {
      name: "an empty value",
      changes: [{ file: deploy, find: "asset_path: /rails/public/assets", put: "asset_path:" }],
    },
    {
      name: "a fractional number",
      app: "go-service",
      changes: [{ file: deploy, find: "app_port: 8080", put: "app_port: 80.5" }],
    },
    {
      name: "a quoted word instead of a boolean",
      app: "local-registry",
      changes: [{ file: deploy, find: "ssl: true", put: 'ssl: "no"' }],
    },
    {
      name: "a number with a unit",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthcheck:\n    interval: 3s\n" }],
    },
    {
      name: "a single name instead of a list",
      app: "go-service",
      changes: [
        { file: deploy, find: "secret:\n    - DATABASE_URL", put: "secret: DATABASE_URL" },
        { file: ".kamal/secrets", find: "DATABASE_URL=$DATABASE_URL\n", put: "" },
      ],
    },
    {
      name: "unquoted `no`, which YAML reads as false",
      changes: [
        { file: deploy, find: "    cmd: replicate\n", put: "    cmd: replicate\n    options:\n      restart: no\n" },
      ],
    },
    {
      name: "a list instead of a single file to upload",
      changes: [
        { file: deploy, find: "- config/litestream.yml:/etc/litestream.yml", put: "- local: [config/litestream.yml]" },
      ],
    },
    {
      name: "ERB in quotes, which is always a string",
      app: "go-service",
      changes: [{ file: deploy, find: "app_port: 8080", put: `app_port: "<%= ENV.fetch('PORT', '8080') %>"` }],
    },
  ],
  good: [
    {
      name: "values of the correct types",
      changes: [
        {
          file: deploy,
          append: `
labels:
  released: "2026-01-01"
  build: 7
  symbol: :word
retain_containers: 5
ssh:
  port: 2222
  config: true
hooks_output: :quiet
`,
        },
      ],
    },
    {
      name: "ERB in quotes where a string is fine",
      changes: [{ file: deploy, find: "  host: blog.acme.dev", put: `  host: "<%= ENV['HOST'] %>"` }],
    },
    {
      name: "proxy settings, one of which ERB computes",
      app: "go-service",
      changes: [{ file: deploy, find: "app_port: 8080", put: 'app_port: <%= ENV["PORT"] %>\n  ssl: no' }],
    },
    {
      name: "an accessory's port, `no` in quotes, and both forms of a file",
      changes: [
        {
          file: deploy,
          append: `
  search:
    image: acme/search:1.4
    host: 65.108.10.21
    port: 443
    options:
      restart: "no"
    files:
      - local: config/puma.rb
        remote: /a
      - config/routes.rb:/b
`,
        },
      ],
    },
  ],
};
