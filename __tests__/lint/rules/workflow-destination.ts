import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const step = "      - run: bin/kamal deploy -d production\n";

export const golden: Golden = {
  app: "destinations",
  bad: [
    {
      name: "a destination without a file, in an action input",
      changes: [
        {
          file,
          find: step,
          put: "      - uses: kamal-action/kamal-action@v0.1.0\n        with:\n          destination: prod\n",
        },
      ],
    },
    {
      name: "no destination although one is required",
      changes: [{ file, find: "kamal deploy -d production", put: "kamal deploy --verbose" }],
    },
    {
      name: "another command without a destination",
      changes: [
        { file, find: step, put: `${step}      - run: bin/kamal app exec --reuse "bin/rails db:seed $RELEASE"\n` },
      ],
    },
    {
      name: "a hook without a destination",
      changes: [
        {
          file: ".kamal/hooks/post-deploy",
          put: "#!/bin/sh\nkamal app exec --reuse --primary 'bin/rails cache:clear'\n",
        },
      ],
    },
    {
      name: "another command with a destination without a file",
      changes: [{ file, find: step, put: `${step}      - run: bin/kamal app version -d prod\n` }],
    },
  ],
  good: [
    {
      name: "a destination with a file, in an action input",
      changes: [
        {
          file,
          find: step,
          put: "      - uses: kamal-action/kamal-action@v0.1.0\n        with:\n          destination: production\n",
        },
      ],
    },
    {
      name: "another destination with a file",
      changes: [{ file, find: "-d production", put: "--destination=staging" }],
    },
    {
      name: "a hook that passes its destination on",
      changes: [
        {
          file: ".kamal/hooks/post-deploy",
          put: '#!/bin/sh\nkamal app exec --reuse -d "$KAMAL_DESTINATION" bin/tidy\nkamal app version $OPTIONS\nkamal version\n',
        },
      ],
    },
    {
      name: "another app of the repository",
      changes: [{ file, find: step, put: `${step}      - run: cd docs && kamal app version\n` }],
    },
  ],
};
