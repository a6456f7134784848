import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const search = `
  search:
    image: acme/search:1.4
    host: 65.108.10.20
    registry:
      server: ghcr.io
      username: acme
`;

export const golden: Golden = {
  bad: [
    {
      name: "a plain-text password",
      changes: [
        {
          file: deploy,
          find: "  password:\n    - KAMAL_REGISTRY_PASSWORD\n",
          put: "  password: ghp_5f2d8c91a7\n",
        },
      ],
    },
    {
      name: "the name of a secret outside a list",
      changes: [{ file: deploy, append: `${search}      password: KAMAL_REGISTRY_PASSWORD\n` }],
    },
  ],
  good: [
    {
      name: "the name of a secret in a list",
      changes: [{ file: deploy, append: `${search}      password: [KAMAL_REGISTRY_PASSWORD]\n` }],
    },
  ],
};
