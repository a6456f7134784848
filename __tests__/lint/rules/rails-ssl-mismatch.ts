import type { Golden } from "../golden.ts";

const find = "  ssl: true\n";

const production = "config/environments/production.rb";
const hostAndSsl = "  ssl: true\n  host: blog.acme.dev\n";
const withoutProxy = {
  file: "config/deploy.yml",
  find: "  web:\n    - 65.108.10.20\n",
  put: "  web:\n    hosts: [65.108.10.20]\n    proxy: false\n",
};

export const golden: Golden = {
  bad: [
    { name: "no TLS anywhere", changes: [{ file: "config/deploy.yml", find, put: "" }] },
    {
      name: "a proxy without a host",
      changes: [{ file: "config/deploy.yml", find: hostAndSsl, put: "  app_port: 80\n" }],
    },
    { name: "no proxy section", changes: [{ file: "config/deploy.yml", find: `proxy:\n${hostAndSsl}`, put: "" }] },
    { name: "a role without a proxy", changes: [withoutProxy] },
    {
      name: "only in production",
      changes: [
        { file: "config/deploy.yml", find, put: "" },
        { file: production, find: "config.force_ssl = true", put: "config.force_ssl = Rails.env.production?" },
      ],
    },
  ],
  good: [
    {
      name: "a role without a proxy, behind a tunnel",
      changes: [
        withoutProxy,
        {
          file: "config/deploy.yml",
          find: "accessories:\n",
          put: "accessories:\n  tunnel:\n    image: cloudflare/cloudflared:2025.2.0\n    host: 65.108.10.20\n",
        },
      ],
    },
    {
      name: "a load balancer that terminates TLS",
      changes: [{ file: "config/deploy.yml", find, put: "  forward_headers: true\n" }],
    },
  ],
};
