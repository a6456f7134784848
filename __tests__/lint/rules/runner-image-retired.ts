import type { Golden } from "../golden.ts";

const workflow = (runsOn: string, run = "kamal deploy") => ({
  file: ".github/workflows/other.yml",
  put: `on: push
concurrency: other
jobs:
  ship:
    runs-on: ${runsOn}
    steps:
      - uses: actions/checkout@v6
      - run: ${run}
        env:
          KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
          RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
`,
});

export const golden: Golden = {
  bad: [
    { name: "an old Ubuntu", changes: [workflow("ubuntu-20.04")] },
    { name: "an old macOS", changes: [workflow("macos-13")] },
  ],
  good: [
    { name: "a runner image that exists", changes: [workflow("ubuntu-24.04")] },
    { name: "the latest", changes: [workflow("ubuntu-latest")] },
    { name: "a runner of one's own", changes: [workflow("[self-hosted, ubuntu-20.04]")] },
    { name: "a label that is known at run time", changes: [workflow("${{ vars.RUNNER }}")] },
    { name: "a job that does not deploy", changes: [workflow("ubuntu-20.04", "make test")] },
  ],
};
