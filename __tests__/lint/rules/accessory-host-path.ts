import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const files = "    files:\n      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
const directories = "    directories:\n      - data:/var/lib/postgresql/data\n";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "a file in the repository",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - ./config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n",
        },
      ],
    },
    {
      name: "a relative path without a dot",
      changes: [
        { file: deploy, find: directories, put: "    volumes:\n      - data/postgres:/var/lib/postgresql/data\n" },
      ],
    },
    {
      name: "a configuration file that nothing puts on the server",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - /srv/postgresql.conf:/etc/postgresql/postgresql.conf\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a configuration file that a workflow puts on the server",
      changes: [
        {
          file: deploy,
          find: files,
          put: "    volumes:\n      - /srv/postgresql.conf:/etc/postgresql/postgresql.conf\n",
        },
        {
          file: ".github/workflows/servers.yml",
          put: "on: workflow_dispatch\njobs:\n  servers:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: scp config/postgresql.conf root@65.108.1.2:/srv/postgresql.conf\n",
        },
      ],
    },
    {
      name: "a file that every server has",
      changes: [{ file: deploy, find: files, put: "    volumes:\n      - /etc/localtime:/etc/localtime:ro\n" }],
    },
    {
      name: "a named volume",
      changes: [{ file: deploy, find: directories, put: "    volumes:\n      - sockets:/var/run/postgresql\n" }],
    },
  ],
};
