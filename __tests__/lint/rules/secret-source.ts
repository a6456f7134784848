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
    {
      name: "a command that prints no values",
      changes: [
        { file: secrets, find: "=$KAMAL_REGISTRY_PASSWORD", put: "=$(gh secret list --json name)" },
        { file: workflow, find: "          KAMAL_REGISTRY_PASSWORD: ${{ secrets.GITHUB_TOKEN }}\n", put: "" },
      ],
    },
    {
      name: "Rails' credentials in a job without the app's gems",
      changes: [
        { file: secrets, find: "=$KAMAL_REGISTRY_PASSWORD", put: "=$(bin/rails credentials:fetch kamal.password)" },
        { file: workflow, find: "          KAMAL_REGISTRY_PASSWORD: ${{ secrets.GITHUB_TOKEN }}\n", put: "" },
        { file: workflow, find: "        with: { bundler-cache: true }\n", put: "" },
        { file: workflow, find: "bin/kamal deploy", put: "gem install kamal && kamal deploy" },
      ],
    },
  ],
  good: [
    {
      name: "a file of developers, where no workflow deploys",
      changes: [masterKey, ignored, { file: workflow, put: undefined }],
    },
    {
      name: "a file that a step writes",
      changes: [
        masterKey,
        ignored,
        { file: workflow, find: "RAILS_MASTER_KEY:", put: "MASTER:" },
        {
          file: workflow,
          find: "      - run: bin/kamal deploy\n",
          put: '      - run: echo "$MASTER" > config/master.key\n      - run: bin/kamal deploy\n',
        },
      ],
    },
    { name: "a file for developers, but a value from the workflow", changes: [masterKey, ignored] },
    {
      name: "the GitHub CLI with a token of the job",
      changes: [
        { file: secrets, find: "=$KAMAL_REGISTRY_PASSWORD", put: "=$(gh auth token)" },
        { file: workflow, find: "          KAMAL_REGISTRY_PASSWORD:", put: "          GH_TOKEN:" },
      ],
    },
    {
      name: "Rails' credentials in a job that has the gems and the key",
      changes: [
        { file: secrets, find: "=$KAMAL_REGISTRY_PASSWORD", put: "=$(bin/rails credentials:fetch kamal.password)" },
        { file: workflow, find: "          KAMAL_REGISTRY_PASSWORD: ${{ secrets.GITHUB_TOKEN }}\n", put: "" },
        {
          file: workflow,
          find: "      - run: bin/kamal deploy\n",
          put: "      - run: bundle install\n      - run: bin/kamal deploy\n",
        },
      ],
    },
  ],
};
