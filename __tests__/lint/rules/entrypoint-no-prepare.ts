import type { Golden } from "../golden.ts";

const withoutPrepare = { file: "bin/docker-entrypoint", put: '#!/bin/bash -e\nexec "${@}"\n' };

export const golden: Golden = {
  bad: [
    { name: "an entrypoint that only starts the command", changes: [withoutPrepare] },
    {
      name: "tests that load the schema",
      changes: [
        withoutPrepare,
        {
          file: ".github/workflows/ci.yml",
          put: "on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: bin/rails db:schema:load test\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a workflow that migrates after the deploy",
      changes: [
        withoutPrepare,
        {
          file: ".github/workflows/migrate.yml",
          put: "on: push\njobs:\n  migrate:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kamal app exec 'bin/rails db:migrate'\n",
        },
      ],
    },
    {
      name: "a hook that migrates",
      changes: [
        withoutPrepare,
        { file: ".kamal/hooks/post-deploy", put: '#!/bin/sh\nkamal app exec --primary "bin/rails db:migrate"\n' },
      ],
    },
  ],
};
