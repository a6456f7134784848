import type { Golden } from "../golden.ts";

const workflow = (on: string, run: string, extra = "") => ({
  file: ".github/workflows/other.yml",
  put: `on:
${on}
jobs:
  ship:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - run: ${run}
        env:
          KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
          RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
${extra}`,
});
const dispatch = (type: string) => `  workflow_dispatch:\n    inputs:\n      note: { description: Why, ${type} }`;

export const golden: Golden = {
  bad: [
    {
      name: "an input",
      changes: [
        workflow(
          dispatch("type: string"),
          "|\n          echo ${{ inputs.note }}\n          kamal deploy\n          echo ${{ inputs.note }} again",
        ),
      ],
    },
    {
      name: "an input without a type",
      changes: [workflow(dispatch("required: true"), "kamal ${{ github.event.inputs.note }}")],
    },
    {
      name: "the message of a commit",
      changes: [
        workflow(
          "  push: { branches: [main] }",
          'kamal deploy && notify "${{ github.event.head_commit.message }}"',
          "concurrency: other\n",
        ),
      ],
    },
  ],
  good: [
    {
      name: "passed as a variable",
      changes: [
        workflow(dispatch("type: string"), 'kamal deploy && echo "$NOTE"', "          NOTE: ${{ inputs.note }}\n"),
      ],
    },
    {
      name: "a choice",
      changes: [workflow(dispatch("type: choice, options: [a, b]"), "kamal deploy && echo ${{ inputs.note }}")],
    },
    { name: "a switch", changes: [workflow(dispatch("type: boolean"), "kamal deploy && echo ${{ inputs.note }}")] },
    {
      name: "texts that nobody chooses",
      changes: [
        workflow(dispatch("type: string"), "kamal deploy --version=${{ github.sha }} && echo ${{ github.run_id }}"),
      ],
    },
    {
      name: "a job that has no secrets",
      changes: [
        {
          file: ".github/workflows/other.yml",
          put: "on:\n  workflow_dispatch:\n    inputs:\n      note: { type: string }\njobs:\n  kamal:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ inputs.note }} && kamal version\n",
        },
      ],
    },
  ],
};
