import type { Golden } from "../golden.ts";

const workflow = (steps: string, on = "push") => ({
  file: ".github/workflows/tools.yml",
  put: `on: ${on}
jobs:
  tools:
    runs-on: ubuntu-24.04
    steps:
${steps}`,
});
const directories = {
  file: "config/deploy.yml",
  find: "  litestream:\n",
  put: "  cache:\n    image: valkey/valkey:8.1\n    host: 65.108.90.12\n    directories: [data:/data]\n  litestream:\n",
};

export const golden: Golden = {
  bad: [
    { name: "at each push", changes: [workflow("      - run: kamal accessory remove litestream -y\n")] },
    {
      name: "with its directories, on the branch that is deployed",
      changes: [
        directories,
        workflow("      - if: github.ref == 'refs/heads/main'\n        run: kamal accessory remove cache -y\n"),
      ],
    },
    {
      name: "everything",
      changes: [
        workflow("      - if: always()\n        run: kamal remove -y\n", "{ schedule: [{ cron: '0 4 * * *' }] }"),
      ],
    },
  ],
  good: [
    {
      name: "a workflow that a person starts",
      changes: [workflow("      - run: kamal remove -y\n", "workflow_dispatch")],
    },
    {
      name: "the end of a pull request",
      changes: [workflow("      - run: kamal remove -y\n", "{ pull_request: { types: [closed] } }")],
    },
    {
      name: "a decision",
      changes: [workflow("      - if: inputs.reset\n        run: kamal accessory remove litestream -y\n")],
    },
    { name: "a new container", changes: [workflow("      - run: kamal accessory reboot litestream\n")] },
  ],
};
