import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const remote = "  remote: ssh://builder@build.acme.dev\n";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "a remote builder for the runner's own architecture",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: `  arch: amd64\n${remote}` }],
    },
  ],
  good: [
    {
      name: "a remote builder, with local builds turned off",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: `  arch: amd64\n${remote}  local: false\n` }],
    },
    {
      name: "a remote builder for another architecture",
      changes: [{ file: deploy, find: "  arch: amd64\n", put: `  arch: arm64\n${remote}` }],
    },
  ],
};
