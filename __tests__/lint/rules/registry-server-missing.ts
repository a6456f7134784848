import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const noServer = { file: deploy, find: "  server: ghcr.io\n", put: "" };

export const golden: Golden = {
  bad: [
    {
      name: "a registry that is only in `image`",
      changes: [noServer, { file: deploy, find: "acme/blog", put: "ghcr.io/acme/blog" }],
    },
  ],
  good: [
    { name: "an image on Docker Hub", changes: [noServer] },
    {
      name: "an image on Docker Hub with the registry's host",
      changes: [noServer, { file: deploy, find: "acme/blog", put: "docker.io/acme/blog" }],
    },
  ],
};
