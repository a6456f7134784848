import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const hosts = { file, find: '# config.hosts = [ "example.com" ]', put: 'config.hosts = ["blog.acme.dev"]' };

export const golden: Golden = {
  bad: [{ name: "only the app's host name is allowed", changes: [hosts] }],
  good: [
    {
      name: "the health check is excluded",
      changes: [hosts, { file, find: "# config.host_authorization", put: "config.host_authorization" }],
    },
  ],
};
