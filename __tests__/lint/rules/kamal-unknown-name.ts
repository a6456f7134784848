import type { Golden } from "../golden.ts";

const workflow = (run: string, before = "") => ({
  file: ".github/workflows/tools.yml",
  put: `on: workflow_dispatch
jobs:
  tools:
    runs-on: ubuntu-24.04
    steps:
      - ${before}run: ${run}
`,
});

export const golden: Golden = {
  bad: [
    { name: "an accessory with another name", changes: [workflow("kamal accessory reboot litestraem")] },
    { name: "an accessory that is not there", changes: [workflow("kamal accessory exec redis redis-cli ping")] },
    { name: "a role", changes: [workflow("kamal app exec -r worker 'bin/rails runner Job.run'")] },
    { name: "a hook", changes: [{ file: ".kamal/hooks/post-deploy", put: "#!/bin/sh\nkamal accessory restart db\n" }] },
  ],
  good: [
    {
      name: "names that exist",
      changes: [
        workflow("kamal accessory reboot litestream && kamal accessory boot all && kamal app exec --roles=web 'x'"),
      ],
    },
    {
      name: "names that are known at run time",
      changes: [
        workflow(
          'kamal accessory boot "$NAME" && kamal app logs -r "$ROLE" && kamal accessory boot ${{ inputs.name }}',
        ),
      ],
    },
    {
      name: "one of several roles, and a pattern",
      changes: [workflow("kamal app logs -r web,worker && kamal app logs --roles 'w*'")],
    },
    { name: "another config", changes: [workflow("kamal accessory boot db -c config/deploy.db.yml")] },
    { name: "another directory", changes: [workflow("kamal accessory boot db", "working-directory: other\n        ")] },
    {
      name: "an accessory of a destination",
      changes: [
        workflow("kamal accessory boot db -d staging"),
        { file: ".kamal/secrets", put: undefined },
        {
          file: ".kamal/secrets-common",
          put: "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\nRAILS_MASTER_KEY=$RAILS_MASTER_KEY\nLITESTREAM_ACCESS_KEY_ID=$LITESTREAM_ACCESS_KEY_ID\nLITESTREAM_SECRET_ACCESS_KEY=$LITESTREAM_SECRET_ACCESS_KEY\n",
        },
        {
          file: "config/deploy.staging.yml",
          put: 'service: blog-two\nservers: { web: [65.108.10.21] }\naccessories:\n  db:\n    image: postgres:17\n    host: 65.108.10.21\n    volumes: ["db:/var/lib/postgresql/data"]\n    env: { clear: { POSTGRES_HOST_AUTH_METHOD: trust } }\n  litestream: { host: 65.108.10.21 }\n',
        },
      ],
    },
    {
      name: "accessories that ERB adds",
      changes: [
        workflow("kamal accessory boot db"),
        { file: "config/deploy.yml", find: "accessories:\n", put: "accessories:\n  <%= extra %>\n" },
      ],
    },
    { name: "help", changes: [workflow("kamal accessory help boot")] },
  ],
};
