import type { Golden } from "../golden.ts";

const secrets = ".kamal/secrets";

export const golden: Golden = {
  bad: [
    {
      name: "branches that set the same secret",
      changes: [
        {
          file: secrets,
          append:
            'if [ "$STAGE" = "production" ]; then\n  LITESTREAM_BUCKET=$LIVE_BUCKET\nelse\n  LITESTREAM_BUCKET=$TEST_BUCKET\nfi\n',
        },
        {
          file: "config/deploy.yml",
          find: "    - RAILS_MASTER_KEY\n",
          put: "    - RAILS_MASTER_KEY\n    - LITESTREAM_BUCKET\n",
        },
      ],
    },
    {
      name: "a file that a shell would read",
      changes: [{ file: secrets, find: "KAMAL_REGISTRY_PASSWORD=", put: "source .env\nKAMAL_REGISTRY_PASSWORD=" }],
    },
    {
      name: "a template that is a script",
      changes: [
        {
          file: ".kamal/secrets.sample",
          put: "#!/bin/bash\nkamal secrets fetch --adapter 1password --from shop \\\n  KEY\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "commands in values, also over several lines, and in comments",
      changes: [
        {
          file: secrets,
          find: "RAILS_MASTER_KEY=$RAILS_MASTER_KEY",
          put: '# if [ -f x ]; then cat x\nRAILS_MASTER_KEY="$(\n  if [ -f config/master.key ]; then\n    cat config/master.key\n  fi\n)"',
        },
      ],
    },
    {
      name: "a template that a workflow runs",
      changes: [
        { file: ".kamal/secrets.sample", put: 'printf "KEY=%s" "$KEY"\n' },
        {
          file: ".github/workflows/secrets.yml",
          put: "on: workflow_dispatch\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: bash .kamal/secrets.sample\n",
        },
      ],
    },
  ],
};
