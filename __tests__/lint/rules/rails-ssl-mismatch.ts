import type { Change } from "../apps.ts";
import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const find = "  ssl: true\n";

const production = "config/environments/production.rb";
const hostAndSsl = "  ssl: true\n  host: blog.acme.dev\n";
const withoutTls = { file: deploy, find, put: "" };
const withoutProxy = {
  file: deploy,
  find: "  web:\n    - 65.108.10.20\n",
  put: "  web:\n    hosts: [65.108.10.20]\n    proxy: false\n",
};

/** The health check is no redirect, so only the visitors are. */
const forced: Change = {
  file: production,
  find: "  config.assume_ssl = true\n",
  put: '  config.ssl_options = { redirect: { exclude: ->(request) { request.path == "/up" } } }\n',
};

export const golden: Golden = {
  bad: [
    { name: "no TLS anywhere", changes: [forced, withoutTls] },
    {
      name: "a proxy without a host",
      changes: [forced, { file: deploy, find: hostAndSsl, put: "  app_port: 80\n" }],
    },
    { name: "no proxy section", changes: [forced, { file: deploy, find: `proxy:\n${hostAndSsl}`, put: "" }] },
    { name: "a role without a proxy", changes: [forced, withoutProxy] },
    {
      name: "only in production",
      changes: [
        forced,
        withoutTls,
        { file: production, find: "config.force_ssl = true", put: "config.force_ssl = Rails.env.production?" },
      ],
    },
    {
      name: "a load balancer, and no header from it",
      changes: [forced, { file: deploy, find, put: "  ssl: false\n  forward_headers: false\n" }],
    },
  ],
  good: [
    { name: "an app that assumes HTTPS", changes: [withoutTls] },
    { name: "an app that assumes HTTPS, without a proxy", changes: [withoutProxy] },
    {
      name: "a role without a proxy, behind a tunnel",
      changes: [
        forced,
        withoutProxy,
        {
          file: deploy,
          find: "accessories:\n",
          put: "accessories:\n  tunnel:\n    image: cloudflare/cloudflared:2025.2.0\n    host: 65.108.10.20\n",
        },
      ],
    },
    {
      name: "a load balancer that terminates TLS",
      changes: [forced, { file: deploy, find, put: "  forward_headers: true\n" }],
    },
    { name: "no TLS in kamal-proxy on purpose", changes: [forced, { file: deploy, find, put: "  ssl: false\n" }] },
    {
      name: "two web servers, so a load balancer",
      app: "rails-postgres",
      changes: [
        withoutTls,
        { file: deploy, find: "    - 65.108.10.20\n", put: "    - 65.108.10.20\n    - 65.108.10.22\n" },
        { file: production, find: "  config.assume_ssl = true\n", put: "" },
        { file: production, find: "  # config.ssl_options", put: "  config.ssl_options" },
      ],
    },
  ],
};
