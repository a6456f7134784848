import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "no type",
      changes: [{ file: deploy, find: "builder:\n", put: "builder:\n  cache: { options: mode=max }\n" }],
    },
    {
      name: "an image beside GitHub's cache",
      changes: [
        { file: deploy, find: "builder:\n", put: "builder:\n  cache:\n    type: gha\n    image: acme/api-cache\n" },
      ],
    },
  ],
  good: [
    {
      name: "a cache in the registry",
      changes: [
        { file: deploy, find: "builder:\n", put: "builder:\n  cache: { type: registry, image: acme/api-cache }\n" },
      ],
    },
    {
      name: "a type that ERB computes",
      changes: [
        {
          file: deploy,
          find: "builder:\n",
          put: "builder:\n  cache: { type: '<%= ENV[\"CACHE\"] %>', options: mode=max }\n",
        },
      ],
    },
    { name: "an empty cache", changes: [{ file: deploy, find: "builder:\n", put: "builder:\n  cache: {}\n" }] },
  ],
};
