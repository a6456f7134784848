import type { Golden } from "../golden.ts";

const none = { file: "Dockerfile", put: undefined };

export const golden: Golden = {
  bad: [{ name: "no Dockerfile", changes: [none] }],
  good: [
    {
      name: "buildpacks",
      changes: [
        none,
        {
          file: "config/deploy.yml",
          find: "  arch: amd64\n",
          put: "  arch: amd64\n  pack:\n    builder: heroku/builder:24\n",
        },
      ],
    },
  ],
};
