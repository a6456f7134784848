import type { Golden } from "../golden.ts";

const workflow = (uses: string, run = "kamal deploy") => ({
  file: ".github/workflows/other.yml",
  put: `on: push
concurrency: other
jobs:
  ship:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - uses: ${uses}
      - run: ${run}
        env:
          KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
          RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
`,
});

export const golden: Golden = {
  bad: [
    { name: "the main branch", changes: [workflow("acme/setup-tools@main")] },
    { name: "a folder of a repository", changes: [workflow("acme/actions/setup/ssh@master")] },
  ],
  good: [
    { name: "a version", changes: [workflow("acme/setup-tools@v2")] },
    { name: "a commit", changes: [workflow("acme/setup-tools@8aad20d150bbac5944a9f9d289da16a4b0d87c1e")] },
    { name: "a job that does not deploy", changes: [workflow("acme/setup-tools@main", "make test")] },
  ],
};
