import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";

/** The deploy follows CI, which runs for pull requests. */
function following(condition: string) {
  return [
    {
      file: ".github/workflows/checks.yml",
      put: "name: Checks\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: bin/rails test\n",
    },
    {
      file,
      find: "  push:\n    branches: [main]\n",
      put: "  workflow_run:\n    workflows: [Checks]\n    types: [completed]\n",
    },
    {
      file,
      find: "    runs-on:",
      put: `    if: \${{ github.event.workflow_run.conclusion == '${condition}\n    runs-on:`,
    },
    {
      file,
      find: "      - uses: actions/checkout@v4\n",
      put: "      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.workflow_run.head_sha }}\n",
    },
  ];
}

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "a deploy of the fork's code",
      changes: [
        { file, find: "  push:\n    branches: [main]\n", put: "  pull_request_target:\n" },
        {
          file,
          find: "      - uses: actions/checkout@v4\n",
          put: "      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n",
        },
      ],
    },
    { name: "a deploy of any commit that CI tested", changes: following("success' }}") },
  ],
  good: [
    {
      name: "a deploy of what was pushed and tested",
      changes: following("success' && github.event.workflow_run.event == 'push' }}"),
    },
    {
      name: "a workflow that does not deploy",
      changes: [
        {
          file: ".github/workflows/label.yml",
          put: `on: pull_request_target
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/labeler@v5
`,
        },
      ],
    },
  ],
};
