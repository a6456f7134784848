import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const host = "host: blog.acme.dev\n";

export const golden: Golden = {
  bad: [
    {
      name: "a space after the comma",
      changes: [{ file: deploy, find: host, put: 'host: "blog.acme.dev, www.blog.acme.dev"\n' }],
    },
    {
      name: "a space in a list of hosts",
      changes: [{ file: deploy, find: host, put: 'hosts: ["blog.acme.dev", "www.blog.acme.dev "]\n' }],
    },
  ],
  good: [
    {
      name: "a comma without a space",
      changes: [{ file: deploy, find: host, put: 'host: "blog.acme.dev,www.blog.acme.dev"\n' }],
    },
    {
      name: "a list of hosts with spaces between its items",
      changes: [{ file: deploy, find: host, put: "hosts: [blog.acme.dev, www.blog.acme.dev]\n" }],
    },
  ],
};
