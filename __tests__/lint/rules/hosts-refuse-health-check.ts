import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const find = '# config.hosts = [ "example.com" ]';
const hosts = { file, find, put: 'config.hosts = ["blog.acme.dev"]' };

export const golden: Golden = {
  bad: [
    { name: "only the app's host name is allowed", changes: [hosts] },
    { name: "IP addresses are allowed", changes: [{ file, find, put: 'config.hosts << IPAddr.new("0.0.0.0/0")' }] },
    { name: "subdomains are allowed", changes: [{ file, find, put: "config.hosts = [/.*\\.acme\\.dev/]" }] },
    {
      name: "a host from the environment",
      changes: [
        { file, find, put: 'config.hosts.push(ENV["APP_HOST"]) if ENV["APP_HOST"].present?' },
        { file: "config/deploy.yml", find: "  clear:\n    #", put: "  clear:\n    APP_HOST: blog.acme.dev\n    #" },
      ],
    },
  ],
  good: [
    {
      name: "the health check is excluded",
      changes: [hosts, { file, find: "# config.host_authorization", put: "config.host_authorization" }],
    },
    { name: "every host is allowed", changes: [{ file, find, put: "config.hosts << /.*/" }] },
    {
      name: "no host from the environment",
      changes: [{ file, find, put: 'config.hosts = ENV.fetch("APP_HOSTS", "").split(",")' }],
    },
    {
      name: "only in other environments",
      changes: [{ file, find, put: 'config.hosts << "blog.acme.dev" unless Rails.env.production?' }],
    },
    { name: "cleared afterwards", changes: [{ file, find, put: 'config.hosts << "a.dev"\n  config.hosts.clear' }] },
  ],
};
