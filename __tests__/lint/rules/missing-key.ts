import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "no architecture", changes: [{ file: deploy, find: "builder:\n  arch: amd64\n", put: "" }] },
    { name: "no service", changes: [{ file: deploy, find: "service: blog\n", put: "" }] },
    {
      name: "no servers",
      changes: [{ file: deploy, find: "servers:\n  web:\n    - 65.108.10.20\n", put: "servers: []\n" }],
    },
    {
      name: "no registry password",
      changes: [{ file: deploy, find: "  password:\n    - KAMAL_REGISTRY_PASSWORD\n", put: "" }],
    },
    {
      name: "an empty registry user name",
      changes: [{ file: deploy, find: "username: acme\n", put: "username:\n" }],
    },
  ],
  good: [
    {
      name: "values that ERB computes",
      app: "go-service",
      changes: [
        { file: deploy, find: "image: acme/api", put: 'image: <%= ENV["IMAGE"] %>' },
        {
          file: deploy,
          find: "registry:\n  server: ghcr.io\n  username: acme\n  password: [REGISTRY_TOKEN]\n",
          put: `<% if ENV["LOCAL"] %>
registry:
  server: localhost:5000
<% else %>
registry: <%= REGISTRY.to_json %>
<% end %>
`,
        },
      ],
    },
  ],
};
