import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "go-service",
  bad: [
    { name: "a placeholder image", changes: [{ file: deploy, find: "acme/api", put: "your-user/api" }] },
    {
      name: "a template address that can be real",
      changes: [{ file: deploy, find: "65.108.30.1", put: "192.168.0.1" }],
    },
    {
      name: "a documentation address with a tag",
      changes: [{ file: deploy, find: "65.108.30.1", put: "203.0.113.9: [eu]" }],
    },
    { name: "a server in angle brackets", changes: [{ file: deploy, find: "65.108.30.1", put: "<SERVER_IP>" }] },
    {
      name: "a placeholder after a real proxy host",
      app: "rails-8",
      changes: [{ file: deploy, find: "blog.acme.dev", put: "blog.acme.dev,app.example.com" }],
    },
    {
      name: "a placeholder user name",
      changes: [{ file: deploy, find: "username: acme", put: "username: REPLACE_WITH_USER" }],
    },
    {
      name: "a placeholder as the host of an accessory",
      app: "rails-postgres",
      changes: [{ file: deploy, find: "    host: 65.108.10.20\n", put: "    host: your-server\n" }],
    },
  ],
  good: [
    {
      name: "a default value that ENV overrides",
      changes: [
        { file: deploy, find: "proxy:\n", put: 'proxy:\n  host: <%= ENV.fetch("HOST", "app.example.com") %>\n' },
      ],
    },
    {
      name: "a real host name that looks like a placeholder",
      changes: [{ file: deploy, find: "65.108.30.1", put: "static.65.108.30.1.clients.your-server.de" }],
    },
  ],
};
