import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const find = "      - run: bin/kamal deploy\n";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "on every run",
      changes: [{ file, find, put: `      - run: bin/kamal lock release\n        if: always()\n${find}` }],
    },
  ],
  good: [
    {
      name: "only on request",
      changes: [{ file, find, put: `      - run: bin/kamal lock release\n        if: inputs.unlock\n${find}` }],
    },
  ],
};
