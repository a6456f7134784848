import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const upload = "      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
const mapping = {
  file: deploy,
  find: upload,
  put: '      - local: config/init.sql\n        remote: /docker-entrypoint-initdb.d/setup.sql\n        mode: "0644"\n',
};

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a file that is not in the repository",
      changes: [{ file: "config/init.sql", put: undefined }],
    },
    {
      name: "a mapping with a file that is not in the repository",
      changes: [mapping, { file: "config/init.sql", put: undefined }],
    },
  ],
  good: [
    { name: "a mapping with a file in the repository", changes: [mapping] },
    {
      name: "a file outside the repository",
      changes: [{ file: deploy, find: "config/init.sql:", put: "/etc/blog/init.sql:" }],
    },
  ],
};
