import type { Golden } from "../golden.ts";

const workflow = (run: string, deploy = "kamal deploy") => [
  { file: ".kamal/secrets", put: undefined },
  {
    file: ".github/workflows/other.yml",
    put: `on: push
concurrency: other
jobs:
  ship:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - run: |
${run}
      - run: ${deploy}
        env:
          KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
          RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
`,
  },
];

export const golden: Golden = {
  bad: [
    {
      name: "a here-document",
      changes: workflow(
        "          mkdir -p .kamal\n          cat > .kamal/secrets <<'EOF'\n          KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n          EOF",
      ),
    },
    {
      name: "lines of their own",
      changes: workflow('          echo "RAILS_MASTER_KEY=$RAILS_MASTER_KEY" > .kamal/secrets'),
    },
  ],
  good: [
    {
      name: "all that the deploy needs",
      changes: workflow(
        '          echo "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD" > .kamal/secrets\n          echo "RAILS_MASTER_KEY=$RAILS_MASTER_KEY" >> .kamal/secrets',
      ),
    },
    { name: "a text that is known at run time", changes: workflow('          echo "$ALL" > .kamal/secrets') },
    {
      name: "a group",
      changes: workflow('          {\n            echo "A=$A"\n            bin/secrets\n          } > .kamal/secrets'),
    },
    {
      name: "another program adds lines",
      changes: workflow('          echo "A=$A" > .kamal/secrets\n          bin/secrets --to .kamal/secrets'),
    },
    {
      name: "a destination that is known at run time",
      changes: workflow('          echo "A=$A" > .kamal/secrets', "kamal deploy -d $WHERE"),
    },
  ],
};
