import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const find = "RUN bundle exec bootsnap precompile app/ lib/\n";
const mount = (options: string, command = "cat /run/secrets/NPM_TOKEN") => ({
  file: "Dockerfile",
  find,
  put: `RUN --mount=type=secret,${options} ${command}\n`,
});
const given = [
  { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  secrets: [NPM_TOKEN]\n" },
  { file: ".kamal/secrets", append: "NPM_TOKEN=$NPM_TOKEN\n" },
];

export const golden: Golden = {
  bad: [
    { name: "a secret that deploy.yml does not pass", changes: [mount("id=NPM_TOKEN")] },
    { name: "a name that differs in capitals", changes: [...given, mount("id=npm_token")] },
    { name: "a secret that the Dockerfile does not mount", changes: given },
  ],
  good: [
    { name: "the same name", changes: [...given, mount("id=NPM_TOKEN,env=NPM_TOKEN", "npm ci")] },
    { name: "settings that a program does without", changes: [mount("id=npmrc,target=/root/.npmrc", "npm ci")] },
    {
      name: "a command that copes with a missing file",
      changes: [mount("id=NPM_TOKEN", "if [ -f /run/secrets/NPM_TOKEN ]; then npm ci; fi")],
    },
    {
      name: "a workflow that builds the image",
      changes: [
        mount("id=NPM_TOKEN"),
        {
          file: ".github/workflows/image.yml",
          put: "on: workflow_dispatch\npermissions: {}\njobs:\n  image:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: docker build --secret id=NPM_TOKEN .\n",
        },
      ],
    },
  ],
};
