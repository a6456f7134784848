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
  ],
};
