import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

const host = "host: blog.acme.dev";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    { name: "a wildcard", changes: [{ file: deploy, find: host, put: 'host: "*.blog.acme.dev"' }] },
    { name: "an address", changes: [{ file: deploy, find: host, put: "host: 65.108.1.2" }] },
  ],
  good: [
    {
      name: "a wildcard with a certificate of one's own",
      app: "custom-certificates",
      changes: [{ file: deploy, find: "  app_port:", put: "  path_prefix: /\n  app_port:" }],
    },
    {
      name: "a wildcard without ssl",
      app: "go-service",
      changes: [{ file: deploy, find: "  app_port:", put: '  host: "*.acme.dev"\n  app_port:' }],
    },
    {
      name: "an address without ssl",
      app: "go-service",
      changes: [{ file: deploy, find: "  app_port:", put: "  host: 65.108.30.1\n  app_port:" }],
    },
  ],
};
