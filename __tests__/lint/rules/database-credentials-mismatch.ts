import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const database = "config/database.yml";
const script = "    files:\n      - config/init.sql:/docker-entrypoint-initdb.d/setup.sql\n";
/** The app uses the accessory by its name, and no script creates users. */
const direct = [
  { file: deploy, find: "      - 65.108.10.21\n", put: "      - 65.108.10.20\n" },
  { file: deploy, find: "DB_HOST: 10.0.0.5", put: "DB_HOST: blog-db" },
  { file: deploy, find: script, put: "" },
];
const mysql = (user: string) => [
  ...direct,
  { file: deploy, find: "image: postgres:17.2", put: "image: mysql:8.4" },
  { file: deploy, find: "data:/var/lib/postgresql/data", put: "data:/var/lib/mysql" },
  {
    file: deploy,
    find: "        POSTGRES_USER: blog\n        POSTGRES_DB: blog_production\n      secret:\n",
    put: `${user}        MYSQL_DATABASE: blog_production\n      secret:\n        - MYSQL_PASSWORD:POSTGRES_PASSWORD\n        - MYSQL_ROOT_PASSWORD:POSTGRES_PASSWORD\n`,
  },
  { file: database, find: "adapter: postgresql", put: "adapter: trilogy" },
  { file: database, find: "  encoding: unicode\n", put: "" },
];

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "another user", changes: [...direct, { file: database, find: "username: blog", put: "username: deploy" }] },
    {
      name: "the image's default user",
      changes: [...direct, { file: deploy, find: "        POSTGRES_USER: blog\n", put: "" }],
    },
    {
      name: "another user in a URL",
      changes: [
        ...direct,
        {
          file: database,
          put: "production:\n  url: postgres://deploy@blog-db/blog_production\n",
        },
      ],
    },
    { name: "MySQL's user without rights on the second database", changes: mysql("        MYSQL_USER: blog\n") },
    { name: "a user whom MySQL does not create", changes: mysql("") },
  ],
  good: [
    { name: "the same user", changes: direct },
    {
      name: "a script that may create users",
      changes: [...direct.slice(0, 2), { file: database, find: "username: blog", put: "username: deploy" }],
    },
    {
      name: "a user from a secret",
      changes: [
        ...direct,
        { file: database, find: "username: blog", put: 'username: <%= ENV["POSTGRES_PASSWORD"] %>' },
      ],
    },
    {
      name: "MySQL's administrator",
      changes: [...mysql(""), { file: database, find: "username: blog", put: "username: root" }],
    },
  ],
};
