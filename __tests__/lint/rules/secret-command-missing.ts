import type { Golden } from "../golden.ts";

const workflow = ".github/workflows/deploy.yml";
const notPassed = { file: workflow, find: "          RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}\n", put: "" };
const find = "RAILS_MASTER_KEY=$RAILS_MASTER_KEY";
const read = { file: ".kamal/secrets", find, put: "RAILS_MASTER_KEY=$(op read op://Blog/production/key)" };

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "an adapter that no workflow sets up",
      changes: [
        notPassed,
        {
          file: ".kamal/secrets",
          find,
          put: "RAILS_MASTER_KEY=$(kamal secrets fetch --adapter bitwarden --account a@acme.dev KEY)",
        },
      ],
    },
    { name: "a command that runners do not have", changes: [notPassed, read] },
    {
      name: "a command that a shell starts",
      changes: [
        notPassed,
        { file: ".kamal/secrets", find, put: "RAILS_MASTER_KEY=$(sops -d --extract '[\"key\"]' secrets.yml)" },
      ],
    },
    {
      name: "a command with a variable, which Kamal replaces before",
      changes: [
        notPassed,
        { file: ".kamal/secrets", find, put: "A=key\nRAILS_MASTER_KEY=$(doppler secrets get $A --plain)" },
      ],
    },
  ],
  good: [
    {
      name: "a command that the workflow installs",
      changes: [
        notPassed,
        read,
        {
          file: workflow,
          find: "      - run: bin/kamal deploy\n",
          put: "      - uses: 1password/install-cli-action@v1\n      - run: bin/kamal deploy\n",
        },
      ],
    },
    { name: "a command of developers, where no workflow deploys", changes: [read, { file: workflow, put: undefined }] },
    { name: "a command for developers, but a value from the workflow", changes: [read] },
  ],
};
