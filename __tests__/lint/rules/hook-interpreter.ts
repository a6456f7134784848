import type { Golden } from "../golden.ts";

const file = ".kamal/hooks/pre-deploy";
const workflow = (steps: string) => ({
  file: ".github/workflows/deploy.yml",
  put: `on: push
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-24.04
    env: { KAMAL_REGISTRY_PASSWORD: a, RAILS_MASTER_KEY: b }
    steps:
${steps}      - run: kamal deploy
`,
});

export const golden: Golden = {
  bad: [
    { name: "Windows line breaks", changes: [{ file, put: "#!/bin/sh\r\nexit 0\r\n" }] },
    { name: "a path of one machine", changes: [{ file, put: "#!/opt/homebrew/bin/bash\nexit 0\n" }, workflow("")] },
    { name: "a program that runners lack", changes: [{ file, put: "#!/usr/bin/env -S bun run\n" }, workflow("")] },
  ],
  good: [
    { name: "an interpreter that runners have", changes: [{ file, put: "#!/usr/bin/env ruby\n" }] },
    {
      name: "a program that the workflow installs",
      changes: [{ file, put: "#!/usr/bin/env bun\n" }, workflow("      - uses: oven-sh/setup-bun@v2\n")],
    },
  ],
};
