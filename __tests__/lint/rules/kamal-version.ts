import type { Golden } from "../golden.ts";

const kamalOne = { file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (1.9.3)" };

/** Without Bundler. The config of this app is for Kamal 2. */
function installing(version: string) {
  return [
    { file: "Gemfile.lock", find: "    kamal (2.12.0)\n", put: "" },
    {
      file: ".github/workflows/deploy.yml",
      put: `on: workflow_dispatch
jobs:
  deploy:
    runs-on: ubuntu-24.04
    env:
      KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
      RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
    steps:
      - run: gem install kamal -v ${version}
      - run: kamal deploy
`,
    },
  ];
}

export const golden: Golden = {
  bad: [
    { name: "Kamal 1", changes: [kamalOne] },
    { name: "a workflow that installs Kamal 1", changes: installing("'~> 1.9.2'") },
  ],
  good: [
    { name: "a workflow that installs Kamal 2", changes: installing("'~> 2.0'") },
    {
      name: "an older Kamal 2",
      changes: [{ file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (2.6.1)" }],
    },
    { name: "Kamal 1 with the input kamal-version", changes: [kamalOne], kamalVersion: "2.12.0" },
  ],
};
