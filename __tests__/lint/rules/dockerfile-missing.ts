import type { Golden } from "../golden.ts";

const noDockerfile = { file: "Dockerfile", put: undefined };

export const golden: Golden = {
  bad: [{ name: "no Dockerfile", changes: [noDockerfile] }],
  good: [
    {
      name: "buildpacks",
      changes: [
        noDockerfile,
        {
          file: "config/deploy.yml",
          find: "  arch: amd64\n",
          put: "  arch: amd64\n  pack:\n    builder: heroku/builder:24\n",
        },
      ],
    },
  ],
};
