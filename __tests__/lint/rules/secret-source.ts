import type { Golden } from "../golden.ts";

const workflow = ".github/workflows/deploy.yml";
const secrets = ".kamal/secrets";
const masterKey = { file: secrets, find: "=$RAILS_MASTER_KEY", put: "=$(cat config/master.key)" };
const ignored = { file: ".gitignore", put: "/config/*.key\n/.env*\n" };

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "a GitHub CLI login",
      changes: [
        { file: secrets, find: "=$KAMAL_REGISTRY_PASSWORD", put: "=$(gh auth token)" },
        { file: workflow, find: "          KAMAL_REGISTRY_PASSWORD: ${{ secrets.GITHUB_TOKEN }}\n", put: "" },
      ],
    },
    {
      name: "a file that git ignores",
      changes: [
        masterKey,
        ignored,
        { file: workflow, find: "          RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}\n", put: "" },
      ],
    },
  ],
  good: [{ name: "a file for developers, but a value from the workflow", changes: [masterKey, ignored] }],
};
