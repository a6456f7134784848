import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const noServer = { file: deploy, find: "  server: ghcr.io\n", put: "" };

export const golden: Golden = {
  bad: [
    {
      name: "a secret for GitHub's registry",
      changes: [
        noServer,
        { file: deploy, find: "- KAMAL_REGISTRY_PASSWORD", put: "- GHCR_TOKEN" },
        { file: ".kamal/secrets", append: "\nGHCR_TOKEN=$GHCR_TOKEN\n" },
      ],
    },
    {
      name: "a registry that is only in `image`",
      changes: [noServer, { file: deploy, find: "acme/blog", put: "ghcr.io/acme/blog" }],
    },
  ],
  good: [
    {
      name: "a secret of Docker Hub",
      changes: [
        noServer,
        { file: deploy, find: "- KAMAL_REGISTRY_PASSWORD", put: "- DOCKERHUB_TOKEN" },
        { file: ".kamal/secrets", append: "\nDOCKERHUB_TOKEN=$DOCKERHUB_TOKEN\n" },
      ],
    },
    { name: "an image on Docker Hub", changes: [noServer] },
    {
      name: "an image on Docker Hub with the registry's host",
      changes: [noServer, { file: deploy, find: "acme/blog", put: "docker.io/acme/blog" }],
    },
  ],
};
