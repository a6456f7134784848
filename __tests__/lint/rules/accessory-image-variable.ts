import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const image = "image: postgres:17.2";
const name = "POSTGRES_DB: blog_production";
const secret = "      secret:\n        - POSTGRES_PASSWORD\n    files";
const script = "    files:\n      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
const noScript = { file: deploy, find: script, put: "" };
/** Another database in place of PostgreSQL. */
const as = (other: string, directory: string, clear: string) => [
  noScript,
  { file: deploy, find: image, put: `image: ${other}` },
  { file: deploy, find: "data:/var/lib/postgresql/data", put: `data:${directory}` },
  { file: deploy, find: `        POSTGRES_USER: blog\n        ${name}\n`, put: clear },
];

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "another name for the database",
      changes: [noScript, { file: deploy, find: name, put: "POSTGRES_DATABASE: blog_production" }],
    },
    {
      name: "another name, beside a script in SQL",
      changes: [{ file: deploy, find: name, put: "POSTGRES_DATABASE: blog_production" }],
    },
    { name: "no password", changes: [{ file: deploy, find: secret, put: "    files" }] },
    {
      name: "MySQL without a password",
      changes: as("mysql:8.4", "/var/lib/mysql", "        MYSQL_DATABASE: blog_production\n"),
    },
    {
      name: "MySQL's user without a password",
      changes: as(
        "mysql:8.4",
        "/var/lib/mysql",
        "        MYSQL_DATABASE: blog_production\n        MYSQL_USER: blog\n        MYSQL_RANDOM_ROOT_PASSWORD: 1\n",
      ),
    },
    {
      name: "MongoDB's user without a password",
      changes: as("mongo:8.0", "/data/db", "        MONGO_INITDB_ROOT_USERNAME: blog\n"),
    },
    {
      name: "a password that Redis does not read",
      changes: [
        {
          file: deploy,
          find: "    cmd: valkey-server --save 60 1\n",
          put: "    env: { secret: [REDIS_PASSWORD:POSTGRES_PASSWORD] }\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "another name, read by a script",
      changes: [
        { file: deploy, find: name, put: "POSTGRES_DATABASE: blog_production" },
        {
          file: deploy,
          find: "config/init.sql:/docker-entrypoint-initdb.d/setup.sql",
          put: "config/init.sh:/docker-entrypoint-initdb.d/setup.sh",
        },
        { file: "config/init.sh", put: "createdb $POSTGRES_DATABASE\n" },
      ],
    },
    {
      name: "both names",
      changes: [noScript, { file: deploy, find: name, put: `${name}\n        POSTGRES_DATABASE: blog_production` }],
    },
    {
      name: "a server that trusts everyone",
      changes: [{ file: deploy, find: secret, put: "        POSTGRES_HOST_AUTH_METHOD: trust\n    files" }],
    },
    {
      name: "a password in a file",
      changes: [
        { file: deploy, find: secret, put: "        POSTGRES_PASSWORD_FILE: /run/secrets/postgres\n    files" },
      ],
    },
    {
      name: "variables from an env file",
      changes: [{ file: deploy, find: secret, put: "    options: { env-file: /etc/db.env }\n    files" }],
    },
    {
      name: "another program of the image",
      changes: [{ file: deploy, find: secret, put: "    cmd: sleep infinity\n    files" }],
    },
    {
      name: "MariaDB with its own names",
      changes: as(
        "mariadb:11",
        "/var/lib/mysql",
        "        MARIADB_DATABASE: blog\n        MARIADB_RANDOM_ROOT_PASSWORD: 1\n",
      ),
    },
    {
      name: "a password in Redis' arguments",
      changes: [
        {
          file: deploy,
          find: "    cmd: valkey-server --save 60 1\n",
          put: `    cmd: sh -c 'valkey-server --requirepass "$REDIS_PASSWORD"'\n    env: { secret: [REDIS_PASSWORD:POSTGRES_PASSWORD] }\n`,
        },
      ],
    },
  ],
};
