import type { Golden } from "../golden.ts";

const workflow = ".github/workflows/deploy.yml";
const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "an empty file", changes: [{ file: deploy, put: "" }] },
    {
      name: "no file where a workflow deploys another one",
      changes: [
        { file: deploy, put: undefined },
        { file: "ops/kamal.yml", put: "service: blog\n" },
        {
          file: workflow,
          put: "on: workflow_dispatch\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: bin/kamal deploy -c ops/kamal.yml\n",
        },
      ],
    },
    {
      name: "no file where a Makefile deploys another one",
      changes: [
        { file: deploy, put: undefined },
        { file: workflow, put: undefined },
        { file: "Makefile", put: "ship:\n\tkamal deploy -c config/kamal/blog.yml\n" },
      ],
    },
    {
      name: "no file where a folder has one for each app",
      changes: [
        { file: deploy, put: undefined },
        { file: workflow, put: undefined },
        { file: "config/deploy/blog.yml", put: "service: blog\n" },
        { file: "config/deploy/admin.yml", put: "service: admin\n" },
      ],
    },
    {
      name: "no file where two directories have one",
      changes: [
        { file: deploy, put: undefined },
        { file: "services/api/config/deploy.yml", put: "service: api\n" },
        { file: "web/config/deploy.yml", put: "service: web\n" },
        { file: "web/node_modules/kamal/config/deploy.yml", put: "service: example\n" },
      ],
    },
  ],
  good: [
    {
      name: "a comment and a document start above the first key",
      changes: [{ file: deploy, find: "service: blog", put: "---\nservice: blog" }],
    },
  ],
};
