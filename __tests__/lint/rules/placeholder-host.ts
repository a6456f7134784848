import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "a default for a variable that the workflow may not set",
      changes: [
        { file: deploy, find: "proxy:\n", put: 'proxy:\n  host: <%= ENV.fetch("APP_DOMAIN", "app.example.com") %>\n' },
      ],
    },
    { name: "a placeholder image", changes: [{ file: deploy, find: "acme/api", put: "your-user/api" }] },
    {
      name: "a template address that can be real",
      changes: [{ file: deploy, find: "65.108.30.1", put: "192.168.0.1" }],
    },
    {
      name: "a documentation address with a tag",
      changes: [{ file: deploy, find: "65.108.30.1", put: "203.0.113.9: [eu]" }],
    },
    { name: "a service", changes: [{ file: deploy, find: "service: api", put: "service: __SERVICE__" }] },
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
    {
      name: "variables of a shell as servers, which nothing replaces",
      changes: [
        {
          file: deploy,
          find: "      - 65.108.30.1\n      - 65.108.30.2",
          put: '      - ${SERVER_IP}\n      - "deploy@$HOST"',
        },
      ],
    },
    {
      name: "names of variables for SSH and the registry",
      changes: [
        { file: deploy, find: "65.108.30.1", put: "USER_HOST" },
        { file: deploy, find: "username: acme", put: "username: REGISTRY_USERNAME" },
        {
          file: deploy,
          find: "builder:\n",
          put: "ssh: {user: SSH_USER, port: SSH_PORT, proxy: JUMP_HOST}\nbuilder:\n  remote: ssh://USER_HOST@WEB_HOST:SSH_PORT\n",
        },
      ],
    },
    {
      name: "a user name for a private registry that is a variable",
      changes: [
        { file: deploy, find: "server: ghcr.io\n  username: acme", put: "server: registry.acme.dev\n  username: $" },
      ],
    },
    {
      name: "a template's marks",
      changes: [
        { file: deploy, find: "service: api", put: "service: __SERVICE__" },
        { file: deploy, find: "65.108.30.1", put: "__HOST__" },
        { file: deploy, find: "65.108.30.2", put: '"{{ server }}"' },
        { file: deploy, find: "app_port", put: "host: DOMAIN_NAME\n  app_port" },
      ],
    },
    {
      name: "addresses that nobody has",
      changes: [
        { file: deploy, find: "65.108.30.1", put: "123.123.123.123" },
        { file: deploy, find: "65.108.30.2", put: "111.222.333.444" },
      ],
    },
    {
      name: "a proxy host that nginx would take for every name",
      changes: [{ file: deploy, find: "app_port", put: 'host: "_"\n  app_port' }],
    },
    {
      name: "a template that nobody has filled in",
      changes: [
        { file: deploy, find: "image: acme/api", put: "image: YOUR_NAMESPACE/api" },
        { file: deploy, find: "65.108.30.1", put: "YOUR_SERVER_IP" },
        { file: deploy, find: "server: ghcr.io", put: "server: YOUR_ACCOUNT.dkr.ecr.eu-west-1.amazonaws.com" },
        { file: deploy, find: "app_port", put: "host: api.example.com\n  app_port" },
      ],
    },
  ],
  good: [
    {
      name: "names in capitals that are real",
      changes: [
        { file: deploy, find: "server: ghcr.io\n  username: acme", put: "server: registry.acme.dev\n  username: AWS" },
        { file: deploy, find: "65.108.30.1", put: "WEB1.ACME.DEV" },
        { file: deploy, find: "65.108.30.2", put: "FRA-WEB-2" },
      ],
    },
    {
      name: "a robot of Harbor, and Google's user name",
      changes: [
        {
          file: deploy,
          find: "server: ghcr.io\n  username: acme",
          put: "server: registry.acme.dev\n  username: robot$ci",
        },
      ],
    },
    {
      name: "Google's user name",
      changes: [
        {
          file: deploy,
          find: "server: ghcr.io\n  username: acme",
          put: "server: europe-docker.pkg.dev\n  username: _json_key",
        },
        { file: deploy, find: "acme/api", put: "acme/apps/api" },
      ],
    },
    {
      name: "a real default",
      changes: [{ file: deploy, find: "proxy:\n", put: 'proxy:\n  host: <%= ENV.fetch("HOST", "api.acme.dev") %>\n' }],
    },
    {
      name: "a real host name that looks like a placeholder",
      changes: [{ file: deploy, find: "65.108.30.1", put: "static.65.108.30.1.clients.your-server.de" }],
    },
  ],
};
