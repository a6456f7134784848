import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    { name: "a URL", changes: [{ file: deploy, find: "host: blog.acme.dev", put: "host: https://blog.acme.dev/" }] },
    {
      name: "a URL in a list of hosts",
      changes: [
        { file: deploy, find: "host: blog.acme.dev", put: "hosts: [blog.acme.dev, 'http://www.blog.acme.dev:80']" },
      ],
    },
  ],
  good: [
    {
      name: "a URL that ERB computes",
      changes: [{ file: deploy, find: "host: blog.acme.dev", put: "host: https://<%= name %>" }],
    },
    {
      name: "a name with `http` in it",
      changes: [{ file: deploy, find: "host: blog.acme.dev", put: "host: http.acme.dev" }],
    },
  ],
};
