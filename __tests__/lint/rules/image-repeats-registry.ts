import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a registry that rejects the name",
      changes: [
        { file: deploy, find: "acme/blog", put: "registry.gitlab.com/acme/blog" },
        { file: deploy, find: "server: ghcr.io", put: "server: registry.gitlab.com" },
      ],
    },
    {
      name: "a registry that may accept the name",
      changes: [
        { file: deploy, find: "acme/blog", put: "registry.acme.dev/acme/blog" },
        { file: deploy, find: "server: ghcr.io", put: "server: registry.acme.dev" },
      ],
    },
    {
      name: "the registry's host in the image name",
      changes: [{ file: deploy, find: "acme/blog", put: "ghcr.io/acme/blog" }],
    },
  ],
  good: [
    { name: "a longer path in the image name", changes: [{ file: deploy, find: "acme/blog", put: "acme/apps/blog" }] },
  ],
};
