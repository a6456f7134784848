import type { Golden } from "../golden.ts";

function manual(group: string): string {
  return `on: workflow_dispatch
concurrency:
  group: ${group}
  cancel-in-progress: true
jobs:
  task:
    runs-on: ubuntu-24.04
    steps:
      - run: bin/rails runner Task.call
`;
}

export const golden: Golden = {
  bad: [
    {
      name: "a deploy that the next push cancels",
      changes: [
        { file: ".github/workflows/deploy.yml", find: "cancel-in-progress: false", put: "cancel-in-progress: true" },
      ],
    },
    {
      name: "a maintenance run in the group of the deploy",
      changes: [{ file: ".github/workflows/maintenance.yml", put: manual("deploy") }],
    },
  ],
  good: [
    {
      name: "a manual run in a group of its own",
      changes: [{ file: ".github/workflows/maintenance.yml", put: manual("maintenance") }],
    },
    {
      name: "a group for each tag",
      changes: [
        { file: ".github/workflows/deploy.yml", find: "cancel-in-progress: false", put: "cancel-in-progress: true" },
        { file: ".github/workflows/deploy.yml", find: "group: deploy", put: "group: deploy-${{ github.ref }}" },
        { file: ".github/workflows/deploy.yml", find: "branches: [main]", put: 'tags: ["v*"]' },
      ],
    },
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
