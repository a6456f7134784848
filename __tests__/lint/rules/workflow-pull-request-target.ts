import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";

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
  ],
  good: [
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
