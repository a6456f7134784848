import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    { name: "a job that runs Kamal", changes: [{ file, find: "      packages: write\n", put: "" }] },
    {
      name: "the permissions of the workflow",
      changes: [{ file, find: "    permissions:\n      contents: read\n      packages: write\n", put: "" }],
    },
  ],
  good: [
    {
      name: "the permission at the top of the workflow",
      changes: [
        { file, find: "    permissions:\n      contents: read\n      packages: write\n", put: "" },
        { file, find: "  contents: read\n", put: "  contents: read\n  packages: write\n" },
      ],
    },
  ],
};
