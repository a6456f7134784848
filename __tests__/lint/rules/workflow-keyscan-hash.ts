import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const find = "      - run: bin/kamal deploy\n";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "hashed host names",
      changes: [
        {
          file,
          find,
          put: `      - run: |
          mkdir -p ~/.ssh
          ssh-keyscan -H 65.108.10.20 >> ~/.ssh/known_hosts
${find}`,
        },
      ],
    },
  ],
  good: [
    {
      name: "plain host names",
      changes: [
        {
          file,
          find,
          put: `      - run: |
          mkdir -p ~/.ssh
          ssh-keyscan 65.108.10.20 >> ~/.ssh/known_hosts
${find}`,
        },
      ],
    },
  ],
};
