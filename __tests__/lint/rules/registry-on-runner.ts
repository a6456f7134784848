import type { Golden } from "../golden.ts";

const local = {
  file: "config/deploy.yml",
  find: "  server: ghcr.io\n  username: acme\n  password:\n    - KAMAL_REGISTRY_PASSWORD\n",
  put: "  server: localhost:5555\n",
};

export const golden: Golden = {
  app: "rails-8",
  bad: [{ name: "a registry on a GitHub-hosted runner", changes: [local] }],
  good: [
    {
      name: "a registry on a self-hosted runner",
      changes: [
        local,
        { file: ".github/workflows/deploy.yml", find: "runs-on: ubuntu-24.04", put: "runs-on: [self-hosted, linux]" },
      ],
    },
  ],
};
