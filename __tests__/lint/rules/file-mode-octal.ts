import type { Golden } from "../golden.ts";

const find = "      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
const put = "      - local: config/init.sql\n        remote: /docker-entrypoint-initdb.d/setup.sql\n";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a mode without quotes",
      changes: [{ file: "config/deploy.yml", find, put: `${put}        mode: 0600\n` }],
    },
  ],
  good: [
    {
      name: "a mode in quotes",
      changes: [{ file: "config/deploy.yml", find, put: `${put}        mode: "0644"\n` }],
    },
  ],
};
