import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const concurrency = "concurrency:\n  group: deploy\n  cancel-in-progress: false\n";
const none = { file, find: concurrency, put: "" };

export const golden: Golden = {
  app: "rails-8",
  bad: [{ name: "a deploy on push", changes: [none] }],
  good: [
    {
      name: "a group of the job",
      changes: [none, { file, find: "    runs-on:", put: "    concurrency: production\n    runs-on:" }],
    },
    {
      name: "a deploy that a person starts",
      changes: [none, { file, find: "  push:\n    branches: [main]\n", put: "  workflow_dispatch:\n" }],
    },
    {
      name: "a group of the workflow that calls it",
      changes: [
        none,
        { file, find: "  push:\n    branches: [main]\n", put: "  workflow_call:\n" },
        {
          file: ".github/workflows/main.yml",
          put: `on: push\n${concurrency}jobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    secrets: inherit\n`,
        },
      ],
    },
  ],
};
