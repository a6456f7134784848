import type { Golden } from "../golden.ts";

export const golden: Golden = {
  bad: [
    {
      name: "a deploy that the next push cancels",
      changes: [
        { file: ".github/workflows/deploy.yml", find: "cancel-in-progress: false", put: "cancel-in-progress: true" },
      ],
    },
  ],
  good: [
    {
      name: "tests that the next push cancels",
      changes: [
        {
          file: ".github/workflows/ci.yml",
          put: `on: push
concurrency:
  group: ci
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: bin/rails test
`,
        },
      ],
    },
  ],
};
