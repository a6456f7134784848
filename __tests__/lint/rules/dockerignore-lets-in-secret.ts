import type { Golden } from "../golden.ts";

const key = { file: "config/credentials/staging.key", put: "0123456789abcdef0123456789abcdef\n" };

export const golden: Golden = {
  bad: [
    {
      name: "a committed key that .dockerignore does not exclude",
      changes: [key, { file: ".dockerignore", find: "/config/credentials/*.key\n", put: "" }],
    },
  ],
  good: [
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
