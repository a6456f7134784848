import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

const image = "image: acme/api";
const server = "server: ghcr.io";

export const golden: Golden = {
  app: "go-service",
  bad: [
    { name: "GitHub", changes: [{ file: deploy, find: image, put: "image: api" }] },
    {
      name: "Docker Hub, without a server",
      changes: [
        { file: deploy, find: image, put: "image: api" },
        { file: deploy, find: `  ${server}\n`, put: "" },
      ],
    },
    {
      name: "Google, without the repository",
      changes: [{ file: deploy, find: server, put: "server: europe-west1-docker.pkg.dev" }],
    },
  ],
  good: [
    {
      name: "a registry of one's own",
      changes: [
        { file: deploy, find: image, put: "image: api" },
        { file: deploy, find: server, put: "server: registry.acme.dev" },
      ],
    },
    {
      name: "Amazon",
      changes: [
        { file: deploy, find: image, put: "image: api" },
        { file: deploy, find: server, put: "server: 123456789012.dkr.ecr.eu-west-1.amazonaws.com" },
      ],
    },
    {
      name: "an owner in the server",
      changes: [
        { file: deploy, find: image, put: "image: api" },
        { file: deploy, find: server, put: "server: ghcr.io/acme" },
      ],
    },
    {
      name: "a server that ERB computes",
      changes: [
        { file: deploy, find: image, put: "image: api" },
        { file: deploy, find: server, put: 'server: <%= ENV.fetch("REGISTRY", "ghcr.io") %>' },
      ],
    },
  ],
};
