import type { Golden } from "../golden.ts";

const key = { file: "config/credentials/staging.key", put: "0123456789abcdef0123456789abcdef\n" };

export const golden: Golden = {
  bad: [
    {
      name: "a committed file of dotenv with a password",
      changes: [
        {
          file: ".env.production",
          put: "# kamal-action: ignore secret-in-plain-text -- a test\nSMTP_PASSWORD=hunter2\n",
        },
        { file: ".gitignore", find: "/.env*\n", put: "" },
        { file: ".dockerignore", find: "/.env*\n", put: "" },
      ],
    },
    {
      name: "a committed key that .dockerignore does not exclude",
      changes: [key, { file: ".dockerignore", find: "/config/credentials/*.key\n", put: "" }],
    },
  ],
  good: [
    {
      name: "a committed file of dotenv that has settings only",
      changes: [
        { file: ".env.production", put: "RAILS_MAX_THREADS=30\nPOSTHOG_API_KEY=phc_abc\n" },
        { file: ".gitignore", find: "/.env*\n", put: "" },
        { file: ".dockerignore", find: "/.env*\n", put: "" },
      ],
    },
    { name: "a key that .dockerignore excludes", changes: [key] },
    {
      name: "a key that git ignores",
      changes: [
        key,
        { file: ".dockerignore", find: "/config/credentials/*.key\n", put: "" },
        { file: ".gitignore", append: "/config/credentials/*.key\n" },
      ],
    },
  ],
};
